/** The backend: everything below the shells. One dispatch function in, events out. */
import type { Answer } from '../../shared/contract/contract.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { aboutHandlers } from './about/handlers.ts';
import { communicationHandlers } from './communication/handlers.ts';
import { createDispatcher, type Handlers } from './dispatcher.ts';
import { createDocumentService } from './document/create-document-service.ts';
import { documentHandlers } from './document/handlers.ts';
import { exportHandlers } from './export/handlers.ts';
import { figuresHandlers } from './figures/handlers.ts';
import { filesHandlers } from './files/handlers.ts';
import { governanceHandlers } from './governance/handlers.ts';
import type { ApplicationContext, Emit, Host, SettingsStore } from './handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { createImportHandlers } from './import/handlers.ts';
import { initiativeHandlers } from './initiative/handlers.ts';
import { createJobs } from './jobs.ts';
import { mapsHandlers } from './maps/handlers.ts';
import { measurementHandlers } from './measurement/handlers.ts';
import { meetingsHandlers } from './meetings/handlers.ts';
import { methodHandlers } from './method/handlers.ts';
import { createNetworkJobsHandlers, networkHandlers } from './network/handlers.ts';
import { overviewHandlers } from './overview/handlers.ts';
import { planHandlers } from './plan/handlers.ts';
import { createReportsHandlers } from './reports/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { settingsHandlers } from './settings/handlers.ts';
import { coverageHandlers } from './stakeholders/coverage-handlers.ts';
import { stakeholdersHandlers } from './stakeholders/handlers.ts';
import { registerHandlers } from './stakeholders/register/handlers.ts';

export interface BackendOptions {
  /** Where working copies, backups and settings lie. */
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  readonly host: Host;
  readonly version: string;
  readonly now?: () => Date;
}

type EventListener = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

export interface Backend {
  dispatch(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Listens to all events; returns the function that stops listening. */
  onEvent(listener: EventListener): () => void;
  /** Publishes and closes the open document and ends the workers. */
  close(): Promise<void>;
}

/** Puts the backend together. Every shell makes exactly one. */
export function createBackend(options: BackendOptions): Backend {
  const listeners = new Set<EventListener>();
  const emit: Emit = (name, payload) => {
    for (const listener of listeners) listener(name, payload);
  };
  const now = options.now ?? (() => new Date());
  const context: ApplicationContext = {
    documents: createDocumentService({
      dataFolder: options.dataFolder,
      settings: options.settings,
      emit,
      now,
    }),
    settings: options.settings,
    host: options.host,
    jobs: createJobs(emit),
    emit,
    now,
    version: options.version,
    dataFolder: options.dataFolder,
  };
  const reports = createReportsHandlers();
  const imports = createImportHandlers(options.settings);
  const handlers: Handlers = {
    ...documentHandlers,
    ...initiativeHandlers,
    ...methodHandlers,
    ...stakeholdersHandlers,
    ...registerHandlers,
    ...mapsHandlers,
    ...coverageHandlers,
    ...communicationHandlers,
    ...networkHandlers,
    ...createNetworkJobsHandlers(),
    ...governanceHandlers,
    ...planHandlers,
    ...measurementHandlers,
    ...meetingsHandlers,
    ...overviewHandlers,
    ...historyHandlers,
    ...reports.handlers,
    ...searchHandlers,
    ...settingsHandlers,
    ...figuresHandlers,
    ...filesHandlers,
    ...aboutHandlers,
    ...imports,
    ...exportHandlers,
  };
  return {
    dispatch: createDispatcher(handlers, context),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await context.documents.close();
      await reports.close();
    },
  };
}
