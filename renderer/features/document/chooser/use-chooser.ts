/** What the file chooser knows and does; it shows nothing itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FilePlace, FolderEntry, FolderListing } from '../../../../shared/contract/files.ts';
import type { RefusalData } from '../../../../shared/domain/refusal.ts';
import { ask } from '../../../api/bridge.ts';
import type { ChosenFile, FileKind } from '../file-choice.ts';
import { useFolder } from './use-folder.ts';
import { usePlaces } from './use-places.ts';

export type FileRequest =
  | { readonly mode: 'open'; readonly kind: FileKind }
  | { readonly mode: 'save'; readonly kind: FileKind; readonly suggestedName: string }
  | { readonly mode: 'folder'; readonly kind: 'folder'; readonly startFolder: string | null };

export interface Chooser {
  readonly request: FileRequest;
  readonly places: readonly FilePlace[];
  readonly listing: FolderListing | null;
  readonly selected: FolderEntry | null;
  readonly name: string;
  /** The path as it is being typed; null while it follows the folder. */
  readonly typedPath: string | null;
  readonly refusal: RefusalData | null;
  /** A file that is already where the user wants to save. */
  readonly takenPath: string | null;
  readonly canFinish: boolean;
  goTo(folder: string): void;
  typePath(path: string): void;
  /** Goes to the folder or file that is typed; false when it leads nowhere. */
  goToTyped(): Promise<boolean>;
  select(entry: FolderEntry | null): void;
  /** Enters a folder, opens a file; when saving, takes over the file's name. */
  activate(entry: FolderEntry): void;
  setName(name: string): void;
  createFolder(name: string): Promise<boolean>;
  /** Opens, saves or chooses. Waits for a folder that is under way, and goes first to a path that is typed. */
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
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const [name, setNameOnly] = useState(request.mode === 'save' ? request.suggestedName : '');
  const [takenPath, setTakenPath] = useState<string | null>(null);
  const [typedPath, setTypedPath] = useState<string | null>(null);
  const newestName = useRef(name);
  const { kind, mode } = request;
  const folder = useFolder(
    kind,
    useCallback(({ path }: FolderListing) => {
      setSelected(null);
      setTakenPath(null);
      lastFolder = path;
    }, []),
  );
  const places = usePlaces(folder, [mode === 'folder' ? request.startFolder : null, lastFolder]);
  const { listing } = folder;
  const isOpen = useIsOpen();

  const setName = (next: string) => {
    newestName.current = next;
    setNameOnly(next);
    setTakenPath(null);
  };
  const choose = (path: string, replace: boolean) => isOpen() && onDone({ path, replace });
  const saveAs = async (folderPath: string) => {
    if (mode !== 'save') return;
    const joined = await ask('files.joinPath', { folder: folderPath, name: newestName.current, kind });
    if (!joined.ok) return folder.refuse(joined.refusal);
    if (joined.value.exists) return setTakenPath(joined.value.path);
    choose(joined.value.path, false);
  };
  const goTo = (path: string) => {
    setTypedPath(null);
    void folder.goTo(path);
  };
  const activate = (entry: FolderEntry) => {
    if (entry.isFolder) goTo(entry.path);
    else if (mode === 'open') choose(entry.path, false);
    else setName(entry.name);
  };
  const goToTyped = async () => {
    const typed = (typedPath ?? listing?.path ?? '').trim().replace(/^"(.*)"$/, '$1');
    const outcome = typed === '' ? 'shown' : await folder.goTo(typed);
    if (outcome === 'overtaken') return false;
    if (outcome === 'refused') {
      // No folder of that name: a name with an ending may be a file.
      if (mode === 'folder' || !/\.\w+$/.test(lastPartOf(typed))) return false;
      if (mode === 'open') choose(typed, false);
      else if ((await folder.goTo(folderOf(typed))) === 'shown') setName(lastPartOf(typed));
      else return false;
    }
    // What has been typed meanwhile stays.
    setTypedPath((now) => (now === typedPath ? null : now));
    return true;
  };
  const finish = async () => {
    const isTyped = typedPath !== null && typedPath !== listing?.path;
    if (isTyped && !(await goToTyped())) return;
    if (mode === 'open') return isTyped || !selected ? undefined : activate(selected);
    const found = await folder.settled();
    if (!found?.isWritable || !isOpen()) return;
    if (mode === 'folder') choose(found.path, false);
    else if (newestName.current.trim() !== '') await saveAs(found.path);
  };
  const leadsSomewhere = folder.isUnderWay || typedPath !== null || listing?.isWritable === true;
  const canFinish: Record<FileRequest['mode'], boolean> = {
    open: selected !== null || typedPath !== null,
    save: name.trim() !== '' && leadsSomewhere,
    folder: leadsSomewhere,
  };
  return {
    request,
    places,
    listing,
    selected,
    name,
    typedPath,
    refusal: folder.refusal,
    takenPath,
    canFinish: canFinish[mode],
    goTo,
    typePath: setTypedPath,
    goToTyped,
    select: (entry) => {
      setSelected(entry);
      if (entry && !entry.isFolder && mode === 'save') setName(entry.name);
    },
    activate,
    setName,
    createFolder: async (folderName) => (await folder.create(folderName)) === 'shown',
    finish,
    replace: (path) => choose(path, true),
    forgetTaken: () => setTakenPath(null),
  };
}

/** A folder may arrive after the chooser was closed: then nothing is chosen any more. */
function useIsOpen(): () => boolean {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return useCallback(() => isOpen.current, []);
}
