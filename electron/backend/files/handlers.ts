/** Implements `shared/contract/files.ts`: native dialogs through the host, the own chooser's view of the disk. */
import type { filesContract } from '../../../shared/contract/files.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import type { ApplicationContext, HandlersFor } from '../handlers.ts';
import { createFolder, joinPath, listFolder } from './folders.ts';
import { filePlaces } from './places.ts';

export const filesHandlers = {
  'files.hasNativeDialogs': (_input, { host }) => host.fileDialogs !== null,
  'files.chooseOpen': ({ kind }, { host }) => dialogsOf(host).chooseOpen(kind),
  'files.chooseSave': ({ kind, suggestedName }, { host }) => dialogsOf(host).chooseSave(kind, suggestedName),
  'files.chooseFolder': ({ startFolder }, { host }) => dialogsOf(host).chooseFolder(startFolder),
  'files.places': () => filePlaces(),
  'files.listFolder': ({ path, kind }, { settings }) => listFolder(path, kind, orderOf(settings)),
  'files.createFolder': ({ parentPath, name, kind }, { settings }) =>
    createFolder(parentPath, name, kind, orderOf(settings)),
  'files.joinPath': ({ folder, name, kind }) => joinPath(folder, name, kind),
} satisfies HandlersFor<typeof filesContract>;

function dialogsOf(host: ApplicationContext['host']): NonNullable<ApplicationContext['host']['fileDialogs']> {
  if (!host.fileDialogs) throw new Refusal('files.no-native-dialog');
  return host.fileDialogs;
}

/** Order of names in the language the user reads. */
function orderOf(settings: ApplicationContext['settings']): (a: string, b: string) => number {
  return formatsFor(settings.get().language).compare;
}
