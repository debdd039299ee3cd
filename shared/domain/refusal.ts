/** What the program says instead of a stack trace: a typed refusal with a text in every language. */

/** Every refusal there is. Each code has a sentence `errors.<code>` in every language (a test checks it). */
export const REFUSAL_CODES = [
  'input.invalid',
  'operation.unknown',
  'operation.forbidden',
  'operation.failed',
  'operation.cancelled',
  'document.none-open',
  'document.not-found',
  'document.not-a-file',
  'document.not-readable',
  'document.not-ryggrad',
  'document.newer-version',
  'document.damaged',
  'document.foreign-schema',
  'document.too-large',
  'document.locked',
  'document.lock-lost',
  'document.read-only',
  'document.folder-not-writable',
  'document.already-exists',
  'document.not-writable',
  'document.disk-full',
  'document.recovery-pending',
  'document.recovery-not-found',
  'document.changed-on-disk',
  'document.nothing-salvaged',
  'document.empty-at-date',
  'backup.none',
  'history.nothing-to-undo',
  'history.nothing-to-redo',
  'history.changed-since',
  'history.value-no-longer-fits',
  'history.already-back',
  'history.deleted-again',
  'history.refers-to-deleted',
  'history.no-longer-fits',
  'item.not-found',
  'item.in-use',
  'stakeholders.contact-details-off',
  'stakeholders.tie-to-self',
  'stakeholders.organisation-number-wrong',
  'stakeholders.merge-different-kinds',
  'communication.not-yet',
  'governance.parent-loop',
  'governance.term-overlap',
  'dates.end-before-start',
  'meetings.outcome-without-kind',
  'network.not-replaceable',
  'network.disk-full',
  'network.not-writable',
  'reports.render-failed',
  'reports.not-a-pdf',
  'reports.not-writable',
  'reports.disk-full',
  'reports.unknown-type',
  'figures.not-a-picture',
  'figures.not-replaceable',
  'figures.not-writable',
  'figures.disk-full',
  'settings.not-writable',
  'about.no-licences',
  'presentation.names-hidden',
  'files.folder-not-readable',
  'files.folder-not-found',
  'files.folder-not-writable',
  'files.path-not-absolute',
  'files.name-invalid',
  'files.already-exists',
  'files.no-native-dialog',
  'import.too-large',
  'import.too-many-rows',
  'import.too-many-columns',
  'import.empty',
  'import.not-a-table',
  'import.old-excel',
  'import.unsafe-archive',
  'import.damaged',
  'import.unclosed-quote',
  'import.too-slow',
  'import.sheet-not-found',
  'import.not-readable',
  'import.read-again',
  'import.no-name-column',
  'export.not-a-table',
  'export.disk-full',
  'export.not-writable',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Values filled into the sentence. Never the user's private content beyond what they just typed. */
export type RefusalValues = Record<string, string | number>;

/** A field of the input that was refused, with the code of the reason (`errors.fields.<reason>`). */
export interface FieldRefusal {
  readonly path: string;
  readonly reason: FieldReason;
  readonly limit?: number;
}
export const FIELD_REASONS = [
  'required',
  'too-long',
  'too-small',
  'too-large',
  'not-a-date',
  'not-a-number',
  'before-start',
  'folder-not-found',
  'folder-not-writable',
  'path-not-absolute',
  'invalid',
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

/** The refusal as it crosses the contract. */
export interface RefusalData {
  readonly code: RefusalCode;
  readonly values: RefusalValues;
  readonly fields: readonly FieldRefusal[];
}

/** Thrown by services, carried to the window as data, shown as a sentence. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: RefusalValues;
  readonly fields: readonly FieldRefusal[];

  constructor(code: RefusalCode, values: RefusalValues = {}, fields: readonly FieldRefusal[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
    this.fields = fields;
  }

  /** The plain data that crosses the contract. */
  toData(): RefusalData {
    return { code: this.code, values: this.values, fields: this.fields };
  }
}
