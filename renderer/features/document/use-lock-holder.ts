/** Who works in the file when we may only read it. */
import type { DocumentState, LockHolder } from '../../../shared/contract/document.ts';
import { useQueryOf } from '../../api/use-query-of.ts';

export function useLockHolder(document: DocumentState): LockHolder | null {
  const isLocked = document.readOnly === 'locked';
  const { data } = useQueryOf('document.lockHolder', { path: document.path }, { enabled: isLocked });
  return data ?? null;
}
