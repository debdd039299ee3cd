/** The whole contract: every operation there is, and the types derived from it. */
import type { z } from 'zod';
import type { RefusalData } from '../domain/refusal.ts';
import { aboutContract } from './about.ts';
import { communicationContract } from './communication.ts';
import { coverageContract } from './coverage.ts';
import { documentContract } from './document.ts';
import { exportContract } from './export.ts';
import { figuresContract } from './figures.ts';
import { filesContract } from './files.ts';
import { governanceContract } from './governance.ts';
import { historyContract } from './history.ts';
import { importContract } from './import.ts';
import { initiativeContract } from './initiative.ts';
import { mapsContract } from './maps.ts';
import { measurementContract } from './measurement.ts';
import { meetingsContract } from './meetings.ts';
import { methodContract } from './method.ts';
import { networkContract, networkJobsContract } from './network.ts';
import type { Operation, OperationKind, OperationMap } from './operation.ts';
import { overviewContract } from './overview.ts';
import { planContract } from './plan.ts';
import { registerContract } from './register.ts';
import { reportsContract } from './reports.ts';
import { searchContract } from './search.ts';
import { settingsContract } from './settings.ts';
import { stakeholdersContract } from './stakeholders.ts';

export const contract = {
  ...documentContract,
  ...initiativeContract,
  ...methodContract,
  ...stakeholdersContract,
  ...registerContract,
  ...mapsContract,
  ...coverageContract,
  ...communicationContract,
  ...networkContract,
  ...networkJobsContract,
  ...governanceContract,
  ...planContract,
  ...measurementContract,
  ...meetingsContract,
  ...overviewContract,
  ...historyContract,
  ...reportsContract,
  ...searchContract,
  ...settingsContract,
  ...figuresContract,
  ...filesContract,
  ...aboutContract,
  ...importContract,
  ...exportContract,
} satisfies OperationMap;

export type Contract = typeof contract;
export type OperationName = keyof Contract;

/** What a caller passes in. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
export type OutputOf<Name extends OperationName> =
  Contract[Name] extends Operation<OperationKind, z.ZodType, infer Output> ? Output : never;

/** The answer to every call: a value, or a refusal as data. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: RefusalData };

/** The bridge every shell puts into the window as `window.ryggrad`. */
export interface Bridge {
  invoke(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Listens to an event; returns the function that stops listening. */
  on(name: string, listener: (payload: unknown) => void): () => void;
}
