/** Keeps the cache in step with the backend's events. Shows nothing. */
import { useQueryClient } from '@tanstack/react-query';
import { takeInDocumentState, takeInSettings } from '../api/queries.ts';
import { useEvent } from '../api/use-event.ts';

export function BackendEvents() {
  const client = useQueryClient();
  useEvent('document.state', (state) => takeInDocumentState(client, state));
  useEvent('settings.changed', () => void takeInSettings(client));
  return null;
}
