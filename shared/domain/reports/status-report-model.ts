/** What a status report says, in words and numbers, before anyone decides how it looks. Plain data: it crosses threads. */
import type { IsoDate } from '../dates.ts';
import type { Language } from '../languages.ts';
import type { Progress } from '../measurement/indicator.ts';
import type { ActionState } from '../plan/plan.ts';
import type { Sector } from '../stakeholders/actor.ts';
import type { Quadrant } from '../stakeholders/assessment.ts';

export interface StatusReportModel {
  readonly type: 'status';
  readonly language: Language;
  readonly asOf: IsoDate;
  /** Title of the file. */
  readonly documentTitle: string;
  readonly page: {
    readonly header: string;
    readonly confidentiality: string;
    readonly footer: string;
    /** "Page {page} of {pages}": the numbers are known when the pages are set. */
    readonly numberPattern: string;
  };
  readonly cover: CoverModel;
  readonly decisions: DecisionsModel;
  readonly summary: { readonly heading: string; readonly lines: readonly string[] };
  readonly changes: ChangesModel;
  readonly stakeholders: StakeholdersModel;
  readonly governance: GovernanceModel;
  readonly actions: ActionsModel;
  readonly indicators: IndicatorsModel;
}

export interface LabelledFact {
  readonly label: string;
  readonly value: string;
}

export interface CoverModel {
  readonly initiative: string;
  readonly title: string;
  readonly subtitle: string;
  readonly contentsLabel: string;
  readonly facts: readonly LabelledFact[];
  readonly readingTimeLabel: string;
  /** "{minutes} minutes". */
  readonly readingTimePattern: string;
}

export interface DecisionsModel {
  readonly heading: string;
  readonly lead: string;
  readonly items: readonly {
    readonly number: string;
    readonly title: string;
    /** What is asked for: "Decide", "Endorse". */
    readonly kind: string;
    readonly proposalLabel: string;
    readonly proposal: string;
  }[];
}

export interface ChangesModel {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly rest: string | null;
}

/** A figure's words beside it: what is seen, for those who see it and those who do not. */
export interface FigureWords {
  readonly caption: string;
  readonly alt: string;
}

export interface StakeholdersModel {
  readonly heading: string;
  readonly lead: string;
  readonly figure: GridFigureModel | null;
  readonly tableLead: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Sector and quadrant: what the grid says by shape and place. */
    readonly place: string;
    readonly brings: string;
    readonly power: string;
    readonly interest: string;
    readonly seat: string;
  }[];
}

export interface GridFigureModel extends FigureWords {
  readonly marks: readonly {
    readonly id: string;
    readonly label: string;
    readonly sector: Sector;
    readonly power: number;
    readonly interest: number;
    readonly hasSeat: boolean;
    readonly previous: { readonly power: number; readonly interest: number } | null;
  }[];
  readonly highlightedId: string | null;
  readonly texts: {
    readonly title: string;
    readonly description: string;
    readonly power: string;
    readonly interest: string;
    readonly quadrants: Readonly<Record<Quadrant, string>>;
    readonly sectors: Readonly<Record<Sector, string>>;
    readonly withSeat: string;
    readonly withoutSeat: string;
  };
}

export interface GovernanceModel {
  readonly heading: string;
  readonly lead: string;
  readonly figure:
    | (FigureWords & {
        readonly bodies: readonly ChartBodyModel[];
        readonly title: string;
        readonly empty: string;
        /** "n more seats" for every n from 0 on. */
        readonly moreSeats: readonly string[];
      })
    | null;
  readonly columns: readonly string[];
  readonly bodies: readonly {
    readonly name: string;
    readonly seats: readonly {
      readonly seat: string;
      readonly role: string;
      /** Null when the seat is empty. */
      readonly holder: string | null;
      readonly until: string;
    }[];
  }[];
  readonly vacant: string;
  /** What the table leaves out, in words. */
  readonly rest: string | null;
}

export interface ChartBodyModel {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly seats: readonly {
    readonly id: string;
    readonly label: string;
    readonly holder: string | null;
    readonly sector: Sector | null;
  }[];
}

export interface ActionsModel {
  readonly heading: string;
  readonly lead: string;
  readonly figure:
    | (FigureWords & {
        readonly counts: Readonly<Record<ActionState, number>>;
        readonly labels: Readonly<Record<ActionState, string>>;
      })
    | null;
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly title: string;
      readonly lead: string;
      readonly end: string;
      readonly state: ActionState;
      readonly status: string;
    }[];
  }[];
  readonly rest: string | null;
}

export interface IndicatorsModel {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly items: readonly IndicatorModel[];
  readonly rest: string | null;
}

export interface DatedNumber {
  readonly date: IsoDate;
  readonly value: number;
}

export interface IndicatorModel {
  readonly name: string;
  readonly sentence: string;
  readonly progress: Progress;
  readonly progressLabel: string;
  readonly figure: {
    readonly alt: string;
    readonly values: readonly DatedNumber[];
    readonly baseline: DatedNumber | null;
    readonly target: DatedNumber | null;
    readonly baselineLabel: string;
    readonly targetLabel: string;
    readonly unit: string;
    readonly decimals: number;
  };
  readonly definitionLabel: string;
  readonly definition: string;
  readonly facts: readonly LabelledFact[];
  /** Newest first. */
  readonly values: readonly { readonly date: string; readonly value: string; readonly note: string }[];
  readonly earlier: string | null;
}
