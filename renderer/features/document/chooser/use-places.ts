/** The places to start from; begins in the last folder, else in documents, else at home. */
import { useEffect, useRef, useState } from 'react';
import type { FilePlace } from '../../../../shared/contract/files.ts';
import { ask } from '../../../api/bridge.ts';
import type { ShownFolder } from './use-folder.ts';

/** `first` are the folders to try before the places themselves. */
export function usePlaces(
  { goTo, isUntouched }: Pick<ShownFolder, 'goTo' | 'isUntouched'>,
  first: readonly (string | null)[],
): readonly FilePlace[] {
  const [places, setPlaces] = useState<readonly FilePlace[]>([]);
  const wished = useRef(first);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void ask('files.places', {}).then(async (answer) => {
      const found = answer.ok ? answer.value : [];
      setPlaces(found);
      const byKind = (kind: FilePlace['kind']) => found.find((place) => place.kind === kind)?.path;
      const starts = [...wished.current, byKind('documents'), byKind('home'), found[0]?.path];
      if (!isUntouched()) return;
      for (const start of starts) if (start && (await goTo(start)) !== 'refused') return;
    });
  }, [goTo, isUntouched]);
  return places;
}
