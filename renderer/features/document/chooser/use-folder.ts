/** The folder that the chooser shows. Of several that are asked for, the newest counts. */
import { useCallback, useRef, useState } from 'react';
import type { FolderListing } from '../../../../shared/contract/files.ts';
import type { RefusalData } from '../../../../shared/domain/refusal.ts';
import { ask } from '../../../api/bridge.ts';
import type { ListedKind } from '../file-choice.ts';

/** `overtaken`: another folder has been asked for meanwhile. */
export type Outcome = 'shown' | 'refused' | 'overtaken';

export interface ShownFolder {
  readonly listing: FolderListing | null;
  /** Why the last wish came to nothing. */
  readonly refusal: RefusalData | null;
  /** True while a folder that was asked for is not there yet, and an older one is shown. */
  readonly isUnderWay: boolean;
  goTo(path: string): Promise<Outcome>;
  create(name: string): Promise<Outcome>;
  /** True until a folder is asked for. */
  isUntouched(): boolean;
  /** The folder last asked for, once it is there; null when it could not be shown or the user has gone on meanwhile. */
  settled(): Promise<FolderListing | null>;
  refuse(refusal: RefusalData): void;
}

type Answer = Awaited<ReturnType<typeof ask<'files.listFolder'>>>;

/** `onShown` is called with every listing that is shown. */
export function useFolder(kind: ListedKind, onShown: (listing: FolderListing) => void): ShownFolder {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const newest = useRef<{ answer: Promise<Answer> } | null>(null);
  const show = useCallback(
    async (answer: Promise<Answer>): Promise<Outcome> => {
      const own = { answer };
      newest.current = own;
      setIsUnderWay(true);
      const found = await answer;
      // Whoever has gone on meanwhile is not called back by a slow drive.
      if (own !== newest.current) return 'overtaken';
      setIsUnderWay(false);
      setRefusal(found.ok ? null : found.refusal);
      if (!found.ok) return 'refused';
      setListing(found.value);
      onShown(found.value);
      return 'shown';
    },
    [onShown],
  );
  const goTo = useCallback((path: string) => show(ask('files.listFolder', { path, kind })), [kind, show]);
  return {
    listing,
    refusal,
    isUnderWay,
    goTo,
    create: async (name) =>
      listing === null
        ? 'refused'
        : show(ask('files.createFolder', { parentPath: listing.path, name, kind })),
    isUntouched: useCallback(() => newest.current === null, []),
    settled: useCallback(async () => {
      const own = newest.current;
      const found = await own?.answer;
      return found?.ok && own === newest.current ? found.value : null;
    }, []),
    refuse: setRefusal,
  };
}
