/** What a migration is, and the list of them all. */

export interface Migration {
  /** The schema version it leads to; versions have no gaps. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** Every table whose changes are logged once this version is reached, parents before children. */
  readonly trackedTables: readonly string[];
}
