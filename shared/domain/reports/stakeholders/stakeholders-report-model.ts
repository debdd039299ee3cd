/** What the stakeholder report says, before anyone decides how it looks. Plain data: it crosses threads. */
import type { IsoDate } from '../../dates.ts';
import type { Language } from '../../languages.ts';
import type { Sector } from '../../stakeholders/actor.ts';
import type { EngagementLevel, Quadrant } from '../../stakeholders/assessment.ts';
import type { RainbowBand, RainbowPlace, RainbowSide } from '../../stakeholders/rainbow.ts';
import type { SalienceAttribute, SalienceClass } from '../../stakeholders/salience.ts';
import type { TieKind } from '../../stakeholders/tie.ts';
import type { FigureWords, StatusReportModel } from '../status-report-model.ts';

export interface StakeholdersReportModel {
  readonly type: 'stakeholders';
  readonly language: Language;
  readonly asOf: IsoDate;
  /** Title of the file. */
  readonly documentTitle: string;
  readonly page: StatusReportModel['page'];
  readonly initiative: string;
  readonly title: string;
  /** Which map, of which day. */
  readonly subtitle: string;
  /** The question the map answers; empty on that of the whole initiative. */
  readonly purpose: string;
  readonly lead: string;
  readonly proposals: ProposalsModel;
  readonly grid: FigureModel | null;
  /** The four blocks beside each other under the grid. */
  readonly blocks: readonly BlockModel[];
  /** Word before the list of annexes. */
  readonly annexesLabel: string;
  readonly annexes: readonly AnnexModel[];
}

export interface ProposalsModel {
  readonly heading: string;
  /** Each in the words a board can adopt; empty where nothing has to be decided. */
  readonly lines: readonly string[];
  /** Where they come from, or that there are none. */
  readonly note: string;
}

export interface BlockModel {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What is left out, in words. */
  readonly rest: string | null;
}

export interface AnnexModel {
  readonly heading: string;
  readonly lead: string;
  readonly figure: FigureModel | null;
  readonly sentences: readonly string[];
  readonly table: TableModel | null;
}

export interface TableModel {
  readonly columns: readonly string[];
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly rest: string | null;
}

interface MarkModel {
  readonly id: string;
  readonly label: string;
  readonly sector: Sector;
  readonly hasSeat: boolean;
  readonly isTaken: boolean;
}

interface Titled {
  readonly title: string;
  readonly description: string;
}

interface Place {
  readonly power: number;
  readonly interest: number;
}

interface GridTexts extends Titled {
  readonly power: string;
  readonly interest: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly withSeat: string;
  readonly withoutSeat: string;
}

/** The properties of a figure of the screen, less its size and colours. */
export type FigureModel = FigureWords &
  (
    | {
        readonly kind: 'grid';
        readonly marks: readonly (MarkModel & Place)[];
        readonly texts: GridTexts;
      }
    | {
        readonly kind: 'movement';
        readonly marks: readonly (MarkModel & Place & { readonly previous: Place })[];
        readonly texts: GridTexts;
      }
    | {
        readonly kind: 'salience';
        readonly marks: readonly (MarkModel & { readonly salience: SalienceClass })[];
        /** How many there are of each class: more than are drawn, of many. */
        readonly counts: Readonly<Record<SalienceClass, number>>;
        readonly texts: Titled & {
          readonly attributes: Readonly<Record<SalienceAttribute, string>>;
          readonly classes: Readonly<Record<SalienceClass, string>>;
        };
      }
    | {
        readonly kind: 'rainbow';
        readonly marks: readonly (MarkModel & { readonly place: RainbowPlace })[];
        readonly texts: Titled & {
          readonly bands: Readonly<Record<RainbowBand, string>>;
          readonly sides: Readonly<Record<RainbowSide, string>>;
        };
      }
    | {
        readonly kind: 'engagement';
        readonly lines: readonly (MarkModel & {
          readonly now: EngagementLevel;
          readonly wanted: EngagementLevel;
          readonly gap: number;
        })[];
        readonly texts: Titled & {
          readonly levels: Readonly<Record<EngagementLevel, string>>;
          readonly now: string;
          readonly wanted: string;
        };
        /** The words of a gap, by its number of steps. */
        readonly gaps: Readonly<Record<string, string>>;
      }
    | {
        readonly kind: 'network';
        readonly marks: readonly (Omit<MarkModel, 'isTaken'> & {
          readonly x: number;
          readonly y: number;
          readonly weight: number;
        })[];
        readonly lines: readonly {
          readonly id: string;
          readonly from: string;
          readonly to: string;
          readonly kind: TieKind;
          readonly isMutual: boolean;
          readonly strength: number;
        }[];
        readonly texts: Titled & {
          readonly sectors: Readonly<Record<Sector, string>>;
          readonly kinds: Readonly<Record<TieKind, string>>;
        };
      }
  );

/** A figure of one kind. */
export type FigureOf<Kind extends FigureModel['kind']> = Extract<FigureModel, { kind: Kind }>;
