/** True while the open document may only be read: buttons that change something are then left out. */
import { useQueryOf } from '../../api/use-query-of.ts';

export function useIsReadOnly(): boolean {
  const { data } = useQueryOf('document.state', {});
  return data?.readOnly != null;
}
