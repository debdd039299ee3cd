/** True while the open document may only be read: buttons that change something are then left out. */
import { useNameCover } from '../../api/name-cover.ts';
import { useQueryOf } from '../../api/use-query-of.ts';

export function useIsReadOnly(): boolean {
  const { data } = useQueryOf('document.state', {});
  const cover = useNameCover();
  return data?.readOnly != null || cover !== null;
}
