/** What the file chooser knows and does; it shows nothing itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FilePlace, FolderEntry, FolderListing } from '../../../../shared/contract/files.ts';
import type { RefusalData } from '../../../../shared/domain/refusal.ts';
import { ask } from '../../../api/bridge.ts';
import type { ChosenFile, FileKind } from '../file-choice.ts';

export type FileRequest =
  | { readonly mode: 'open'; readonly kind: FileKind }
  | { readonly mode: 'save'; readonly kind: FileKind; readonly suggestedName: string };

export interface Chooser {
  readonly request: FileRequest;
  readonly places: readonly FilePlace[];
  readonly listing: FolderListing | null;
  readonly selected: FolderEntry | null;
  readonly name: string;
  readonly refusal: RefusalData | null;
  /** A file that is already where the user wants to save. */
  readonly takenPath: string | null;
  readonly canFinish: boolean;
  goTo(folder: string): Promise<boolean>;
  /** A folder or a file as the user typed it; false when it leads nowhere. */
  goToTyped(path: string): Promise<boolean>;
  select(entry: FolderEntry | null): void;
  /** Enters a folder, opens a file; when saving, takes over the file's name. */
  activate(entry: FolderEntry): void;
  setName(name: string): void;
  createFolder(name: string): Promise<boolean>;
  finish(): Promise<void>;
  replace(path: string): void;
  forgetTaken(): void;
}

/** Where the last file was chosen, for as long as the window lives. */
let lastFolder: string | null = null;

export const lastPartOf = (path: string): string =>
  path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
const folderOf = (path: string) => path.slice(0, Math.max(path.search(/[\\/][^\\/]*$/), 1));

export function useChooser(request: FileRequest, onDone: (chosen: ChosenFile | null) => void): Chooser {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const [name, setNameOnly] = useState(request.mode === 'save' ? request.suggestedName : '');
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const [takenPath, setTakenPath] = useState<string | null>(null);
  const { kind, mode } = request;

  const take = useCallback((answer: Awaited<ReturnType<typeof ask<'files.listFolder'>>>) => {
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return false;
    setListing(answer.value);
    setSelected(null);
    setTakenPath(null);
    lastFolder = answer.value.path;
    return true;
  }, []);
  const newest = useRef(0);
  const goTo = useCallback(
    async (folder: string) => {
      newest.current += 1;
      const own = newest.current;
      const answer = await ask('files.listFolder', { path: folder, kind });
      // Whoever has gone on meanwhile is not called back by a slow drive.
      return own === newest.current ? take(answer) : true;
    },
    [kind, take],
  );
  const isUntouched = useCallback(() => newest.current === 0, []);
  const places = usePlaces(goTo, isUntouched);

  const setName = (next: string) => {
    setNameOnly(next);
    setTakenPath(null);
  };
  const choose = (path: string, replace: boolean) => onDone({ path, replace });
  const saveAs = async (folder: string, fileName: string) => {
    const joined = await ask('files.joinPath', { folder, name: fileName, kind });
    if (!joined.ok) return setRefusal(joined.refusal);
    if (joined.value.exists) return setTakenPath(joined.value.path);
    choose(joined.value.path, false);
  };
  const activate = (entry: FolderEntry) => {
    if (entry.isFolder) void goTo(entry.path);
    else if (mode === 'open') choose(entry.path, false);
    else setName(entry.name);
  };

  return {
    request,
    places,
    listing,
    selected,
    name,
    refusal,
    takenPath,
    canFinish: mode === 'open' ? selected !== null : name.trim() !== '' && listing?.isWritable === true,
    goTo,
    goToTyped: async (path) => {
      const typed = path.trim().replace(/^"(.*)"$/, '$1');
      if (typed === '' || (await goTo(typed))) return true;
      // No folder of that name: a name with an ending may be a file.
      if (!/\.\w+$/.test(lastPartOf(typed))) return false;
      if (mode === 'open') choose(typed, false);
      else if (await goTo(folderOf(typed))) setName(lastPartOf(typed));
      else return false;
      return true;
    },
    select: (entry) => {
      setSelected(entry);
      if (entry && !entry.isFolder && mode === 'save') setName(entry.name);
    },
    activate,
    setName,
    createFolder: async (folderName) => {
      if (!listing) return false;
      return take(await ask('files.createFolder', { parentPath: listing.path, name: folderName, kind }));
    },
    finish: async () => {
      if (mode === 'open') return selected ? activate(selected) : undefined;
      if (listing && name.trim() !== '') await saveAs(listing.path, name);
    },
    replace: (path) => choose(path, true),
    forgetTaken: () => setTakenPath(null),
  };
}

/** The places to start from; begins in the last folder, else in documents, else at home. */
function usePlaces(
  goTo: (folder: string) => Promise<boolean>,
  isUntouched: () => boolean,
): readonly FilePlace[] {
  const [places, setPlaces] = useState<readonly FilePlace[]>([]);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void ask('files.places', {}).then(async (answer) => {
      const found = answer.ok ? answer.value : [];
      setPlaces(found);
      const byKind = (kind: FilePlace['kind']) => found.find((place) => place.kind === kind)?.path;
      const starts = [lastFolder, byKind('documents'), byKind('home'), found[0]?.path];
      if (!isUntouched()) return;
      for (const start of starts) if (start && (await goTo(start))) return;
    });
  }, [goTo, isUntouched]);
  return places;
}
