/** Who is with us and who is missing: the power-interest grid with its sentence and its table. */

import { addDays } from '../dates.ts';
import { type Actor, SECTORS, type Sector } from '../stakeholders/actor.ts';
import {
  type Assessment,
  latestAssessments,
  QUADRANTS,
  type Quadrant,
  quadrantOf,
  SCALE_MIDDLE,
} from '../stakeholders/assessment.ts';
import { ofWholeInitiative } from '../stakeholders/effective-assessments.ts';
import { firstOf, type ReportContext } from './report-context.ts';
import type { GridFigureModel, StakeholdersModel } from './status-report-model.ts';

/** Rows of the table: the grid shows all, the table those who matter most. */
const ROWS = 24;
const NAMED = 5;
/** Characters of what an actor brings: two lines of the table. */
const BRINGS_LENGTH = 90;
/** Marks a grid of a page can hold and still be read. */
const MARKS = 300;

interface Assessed {
  readonly actor: Actor;
  readonly name: string;
  readonly assessment: Assessment;
  readonly hasSeat: boolean;
  /** Where the actor stood when the period began, when that is elsewhere. */
  readonly before: Assessment | null;
}

export function stakeholdersModel(context: ReportContext): StakeholdersModel {
  const { t, formats } = context;
  const assessed = assessedActors(context);
  const important = assessed.slice(0, ROWS);
  const lead = leadOf(assessed, context);
  const label = 'reports.status.stakeholders';
  return {
    heading: t(`${label}.heading`),
    lead,
    figure: assessed.length === 0 ? null : figureOf(assessed, lead, context),
    tableLead:
      important.length < assessed.length
        ? t(`${label}.tableLead`, { count: important.length, total: assessed.length })
        : '',
    columns: [
      t(`${label}.actor`),
      t(`${label}.brings`),
      scaleName('power', context),
      scaleName('interest', context),
      t(`${label}.seat`),
    ],
    rows: important.map(({ actor, name, assessment, hasSeat }) => ({
      name,
      place: `${t(`terms.sector.${actor.sector}`)} · ${t(`terms.quadrant.${quadrantOf(assessment)}`)}`,
      brings: shortened(actor.brings),
      power: formats.number(assessment.power, 1),
      interest: formats.number(assessment.interest, 1),
      seat: t(hasSeat ? `${label}.withSeat` : `${label}.withoutSeat`),
    })),
  };
}

/** What a scale is called here: its own name where the initiative has given one. */
function scaleName(scale: 'power' | 'interest', { snapshot, t }: ReportContext): string {
  const own = snapshot.assessmentScales.find((each) => each.scale === scale)?.name ?? '';
  return own === '' ? t(`reports.status.stakeholders.${scale}`) : own;
}

/** The beginning of a long text: the table is to be read at a glance, the whole stands in the program. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= BRINGS_LENGTH ? line : `${line.slice(0, BRINGS_LENGTH).trimEnd()}…`;
}

/** Assessed actors, the most powerful and interested first. */
function assessedActors(context: ReportContext): Assessed[] {
  const { snapshot, asOf, since, seated, nameOf, formats } = context;
  const now = latestAssessments(ofWholeInitiative(snapshot.assessments), asOf);
  const before = latestAssessments(ofWholeInitiative(snapshot.assessments), addDays(since, -1));
  return snapshot.actors
    .flatMap((actor) => {
      const assessment = now.get(actor.id);
      if (!assessment) return [];
      const earlier = before.get(actor.id);
      const hasMoved =
        earlier && (earlier.power !== assessment.power || earlier.interest !== assessment.interest);
      return [
        {
          actor,
          name: nameOf('actor', actor.id),
          assessment,
          hasSeat: seated.has(actor.id),
          before: hasMoved ? earlier : null,
        },
      ];
    })
    .sort(
      (a, b) =>
        sumOf(b.assessment) - sumOf(a.assessment) ||
        formats.compare(a.name, b.name) ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
}

function sumOf(assessment: Assessment): number {
  return Math.round((assessment.power + assessment.interest) * 10);
}

function isMissing({ assessment, hasSeat }: Assessed): boolean {
  return assessment.power >= SCALE_MIDDLE && !hasSeat;
}

function leadOf(assessed: readonly Assessed[], context: ReportContext): string {
  const { t } = context;
  if (assessed.length === 0) return t('reports.status.stakeholders.none');
  const close = assessed.filter(({ assessment }) => quadrantOf(assessment) === 'work-closely').length;
  const missing = assessed.filter(isMissing).map(({ name }) => name);
  const moved = highlightOf(assessed);
  const sentences = [
    t('reports.status.stakeholders.lead', { count: assessed.length, close }),
    missing.length > 0
      ? t('reports.status.stakeholders.missing', { names: firstOf(missing, NAMED, context) })
      : t('reports.status.stakeholders.noneMissing'),
  ];
  if (moved?.before) sentences.push(movedSentence(moved, moved.before, context));
  return sentences.join(' ');
}

/** Says of the two axes only the one that moved, or both. */
function movedSentence({ name, assessment }: Assessed, before: Assessment, context: ReportContext): string {
  const { t, formats } = context;
  const hasPowerMoved = before.power !== assessment.power;
  const hasInterestMoved = before.interest !== assessment.interest;
  const key =
    hasPowerMoved && hasInterestMoved ? 'moved' : hasPowerMoved ? 'movedInPower' : 'movedInInterest';
  return t(`reports.status.stakeholders.${key}`, {
    name,
    powerBefore: formats.number(before.power, 1),
    power: formats.number(assessment.power, 1),
    interestBefore: formats.number(before.interest, 1),
    interest: formats.number(assessment.interest, 1),
  });
}

/** The actor the eye is led to: powerful, without a seat, and moving. */
function highlightOf(assessed: readonly Assessed[]): Assessed | undefined {
  return assessed.find((one) => isMissing(one) && one.before !== null) ?? assessed.find(isMissing);
}

function figureOf(assessed: readonly Assessed[], lead: string, context: ReportContext): GridFigureModel {
  const { t } = context;
  const label = 'reports.status.stakeholders';
  const rest = assessed.length - MARKS;
  const alt = t(`${label}.alt`, { count: assessed.length, lead });
  return {
    caption: [t(`${label}.caption`), ...(rest > 0 ? [t(`${label}.restInGrid`, { count: rest })] : [])].join(
      ' ',
    ),
    alt,
    highlightedId: highlightOf(assessed)?.actor.id ?? null,
    marks: assessed.slice(0, MARKS).map(({ actor, name, assessment, hasSeat, before }) => ({
      id: actor.id,
      label: name,
      sector: actor.sector,
      power: assessment.power,
      interest: assessment.interest,
      hasSeat,
      previous: before ? { power: before.power, interest: before.interest } : null,
    })),
    texts: {
      title: t(`${label}.heading`),
      description: alt,
      power: scaleName('power', context),
      interest: scaleName('interest', context),
      quadrants: Object.fromEntries(
        QUADRANTS.map((quadrant) => [quadrant, t(`terms.quadrant.${quadrant}`)]),
      ) as Record<Quadrant, string>,
      sectors: Object.fromEntries(SECTORS.map((sector) => [sector, t(`terms.sector.${sector}`)])) as Record<
        Sector,
        string
      >,
      withSeat: t(`${label}.withSeat`),
      withoutSeat: t(`${label}.withoutSeat`),
    },
  };
}
