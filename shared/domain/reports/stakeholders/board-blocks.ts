/** The four blocks of the one page: who is missing, whom nobody speaks with, what the network tells, who has moved. */
import { communicationThresholds } from '../../communication/needs.ts';
import { planStatusOf } from '../../communication/plan.ts';
import { daysBetween } from '../../dates.ts';
import type { ActorType, Sector } from '../../stakeholders/actor.ts';
import { latestAssessments } from '../../stakeholders/assessment.ts';
import {
  type CoverageActor,
  type CoverageRow,
  coverageRows,
  powerfulWithoutContact,
} from '../../stakeholders/coverage-gaps.ts';
import { ofWholeInitiative } from '../../stakeholders/effective-assessments.ts';
import { movementBetween } from '../../stakeholders/movement.ts';
import { movementDays } from '../../stakeholders/movement-days.ts';
import { networkSentence } from '../../stakeholders/network-sentences.ts';
import { powerNames, restOf, type StakeholdersContext } from './stakeholders-context.ts';
import type { BlockModel } from './stakeholders-report-model.ts';

/** Lines of a block, so that the page stays one. */
const LINES = 5;
const SENTENCES = 4;
/** Characters of a line: three lines of a narrow column. */
const LINE_LENGTH = 170;

export function boardBlocks(context: StakeholdersContext): BlockModel[] {
  return [gapsBlock(context), silenceBlock(context), networkBlock(context), movedBlock(context)];
}

function block(
  context: StakeholdersContext,
  heading: string,
  lines: readonly string[],
  { none, most = LINES }: { none: string; most?: number },
): BlockModel {
  const shown = lines.slice(0, most).map(shortened);
  return {
    heading,
    lines: shown.length === 0 ? [none] : shown,
    rest: restOf(context, lines.length, shown.length),
  };
}

function shortened(line: string): string {
  return line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH).trimEnd()}…`;
}

function gapsBlock(context: StakeholdersContext): BlockModel {
  const { t, snapshot } = context;
  const actors = coverageActors(context);
  const rows = coverageRows({ actors, targetGroups: snapshot.targetGroups, voices: snapshot.voices });
  const lines = rows.filter(({ gap }) => gap !== null).map((row) => gapLine(context, row));
  return block(context, t('stakeholdersReport.gaps.heading'), lines, {
    none: t('stakeholdersReport.gaps.none'),
  });
}

/** The sentence the screen has for a gap. A place is only known from an actor: it is always on the map. */
function gapLine({ t }: StakeholdersContext, { dimension, key, name, gap, actors }: CoverageRow): string {
  const where = gap ?? 'body';
  if (dimension === 'sector')
    return t(`coverage.line.sector.${where}`, { name: t(`terms.sector.${key as Sector}`), actors });
  if (dimension === 'type')
    return t(`coverage.line.type.${where}`, { name: t(`terms.actorType.${key as ActorType}`), actors });
  if (dimension === 'place') return t('coverage.line.place.body', { name, actors });
  return t(`coverage.line.target-group.${where}`, { name, actors });
}

function coverageActors({ snapshot, asOf, seated, lastContact }: StakeholdersContext): CoverageActor[] {
  const latest = latestAssessments(ofWholeInitiative(snapshot.assessments), asOf);
  return snapshot.actors.map(({ id, name, kind, sector, type, place, organisationId }) => ({
    id,
    name,
    kind,
    sector,
    type,
    place,
    organisationId,
    hasSeat: seated.has(id),
    power: latest.get(id)?.power ?? null,
    hasContact: lastContact.has(id),
  }));
}

/** Those silent for longest, those never spoken with, and the powerful nobody has logged a contact with. */
function silenceBlock(context: StakeholdersContext): BlockModel {
  const { t, formats, snapshot, asOf, lastContact, actorName } = context;
  const margin = communicationThresholds.silenceMarginDays.default;
  const planned = snapshot.actors.map((actor) => {
    const lastContactOn = lastContact.get(actor.id) ?? null;
    const status = planStatusOf({ ...actor, lastContactOn }, asOf, margin);
    const days = lastContactOn === null ? 0 : daysBetween(lastContactOn, asOf);
    return { id: actor.id, status, lastContactOn, days, over: days - (actor.contactRhythmDays ?? 0) };
  });
  const silent = planned.filter(({ status }) => status === 'silent').sort((a, b) => b.over - a.over);
  const never = planned.filter(({ status }) => status === 'never');
  const told = new Set(never.map(({ id }) => id));
  const powerful =
    lastContact.size === 0
      ? []
      : powerfulWithoutContact(coverageActors(context)).filter(({ id }) => !told.has(id));
  const lines = [
    ...silent.map(({ id, days, lastContactOn }) =>
      t('stakeholdersReport.silence.silent', {
        name: actorName(id),
        days,
        date: lastContactOn === null ? '' : formats.date(lastContactOn),
      }),
    ),
    ...never.map(({ id }) => t('stakeholdersReport.silence.never', { name: actorName(id) })),
    ...powerful.map(({ id }) => t('coverage.line.powerful.one', { name: actorName(id) })),
  ];
  const hasPlan = planned.some(({ status }) => status !== 'no-rhythm');
  return block(context, t('stakeholdersReport.silence.heading'), lines, {
    none: t(hasPlan ? 'stakeholdersReport.silence.none' : 'stakeholdersReport.silence.noPlan'),
  });
}

function networkBlock(context: StakeholdersContext): BlockModel {
  const { t } = context;
  const { members, measures } = context.network;
  const told = block(context, t('stakeholdersReport.network.heading'), networkSentences(context), {
    none: t('stakeholdersReport.network.none'),
    most: SENTENCES,
  });
  const shown = measures.actors.length;
  const rest =
    members > shown
      ? t('stakeholdersReport.network.partial', { shown, total: members, ...powerNames(context) })
      : told.rest;
  return { ...told, rest };
}

/** What the network tells, the most pressing first, as on screen. */
export function networkSentences({ t, formats, actorName, network }: StakeholdersContext): string[] {
  return network.findings.map((finding) => networkSentence(finding, { t, formats, nameOf: actorName }).text);
}

/** Compared with the day asked for, else with the round of assessments before the newest. */
function movedBlock(context: StakeholdersContext): BlockModel {
  const { t, formats, map, snapshot, asOf, scales, actors, actorName } = context;
  const period = periodOf(context);
  if (period === null)
    return {
      heading: t('stakeholdersReport.moved.heading'),
      lines: [t('stakeholdersReport.moved.noDays')],
      rest: null,
    };
  const mapId = map?.id ?? null;
  const { movements } = movementBetween(snapshot.assessments, { mapId, from: period.from, until: asOf });
  const isOnMap = new Set(actors.map(({ id }) => id));
  const lines = movements
    .filter(({ actorId }) => isOnMap.has(actorId))
    .map(({ actorId, before, after }) => {
      const parts = (['power', 'interest'] as const)
        .filter((scale) => before[scale] !== after[scale])
        .map((scale) =>
          t('stakeholdersReport.moved.line', {
            scale: scales[scale].inSentence,
            before: formats.number(before[scale], 1),
            after: formats.number(after[scale], 1),
          }),
        );
      return `${actorName(actorId)}: ${parts.join(', ')}`;
    });
  const heading = t('stakeholdersReport.moved.headingSince', { date: formats.date(period.from) });
  return block(context, heading, lines, { none: t('stakeholdersReport.moved.none') });
}

function periodOf({ snapshot, map, asOf, givenSince }: StakeholdersContext): { from: string } | null {
  if (givenSince !== null) return { from: givenSince };
  const days = snapshot.assessments
    .filter(({ mapId }) => mapId === null || mapId === map?.id)
    .map(({ assessedOn }) => assessedOn);
  return movementDays([...new Set(days)].sort(), asOf);
}
