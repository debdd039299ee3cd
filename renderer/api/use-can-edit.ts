/** Whether the open document can be changed. Pages leave out what would only be refused. */
import { useNameCover } from './name-cover.ts';
import { useQueryOf } from './use-query-of.ts';

/** False while the document is open for reading only, and while names are hidden. */
export function useCanEdit(): boolean {
  const { data } = useQueryOf('document.state', {});
  const cover = useNameCover();
  return data != null && data.readOnly === null && cover === null;
}
