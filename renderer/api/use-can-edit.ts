/** Whether the open document can be changed. Pages leave out what would only be refused. */
import { useQueryOf } from './use-query-of.ts';

/** False while the document is open for reading only. */
export function useCanEdit(): boolean {
  const { data } = useQueryOf('document.state', {});
  return data != null && data.readOnly === null;
}
