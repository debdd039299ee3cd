/** Keeps the cache in step with the backend's events. Shows nothing. */
import { useQueryClient } from '@tanstack/react-query';
import { keyOf, takeInDocumentState } from '../api/queries.ts';
import { useEvent } from '../api/use-event.ts';

export function BackendEvents() {
  const client = useQueryClient();
  useEvent('document.state', (state) => takeInDocumentState(client, state));
  useEvent('settings.changed', () => {
    void client.invalidateQueries({ queryKey: keyOf('settings.get', {}) });
    // The thresholds decide what the overview tells.
    void client.invalidateQueries({ queryKey: keyOf('overview.get', {}) });
  });
  return null;
}
