/** The first pages: cover, decisions sought, summary. */
import { localDateOf } from '../dates.ts';
import { progressOf } from '../measurement/indicator.ts';
import { formatCaseNumber } from '../meetings/meeting.ts';
import { countActionStates } from '../plan/plan.ts';
import { latestAssessments, quadrantOf } from '../stakeholders/assessment.ts';
import { ofWholeInitiative } from '../stakeholders/effective-assessments.ts';
import { latestValues } from './indicators-section.ts';
import type { ReportContext } from './report-context.ts';
import type { CoverModel, DecisionsModel, StatusReportModel } from './status-report-model.ts';

/** The number of the last change is the version: two reports with the same number say the same. */
export function versionOf({ snapshot, formats }: ReportContext): string {
  return formats.number(snapshot.transactions.at(-1)?.number ?? 0);
}

export function reportTitle({ t, meetingBody }: ReportContext): string {
  return meetingBody
    ? t('reports.status.title.toBody', { body: meetingBody.name })
    : t('reports.status.title.plain');
}

export function coverModel(context: ReportContext): CoverModel {
  const { t, formats, snapshot, asOf, meeting } = context;
  const { initiative } = snapshot;
  const last = snapshot.transactions.at(-1);
  const changedOn = last ? localDateOf(new Date(last.happenedAt)) : asOf;
  const place = meeting?.place || initiative.place;
  const version = { version: versionOf(context), date: formats.date(changedOn) };
  return {
    initiative: initiative.name,
    title: reportTitle(context),
    subtitle: meeting
      ? t('reports.status.cover.meeting', {
          date: formats.dateWithWeekday(meeting.startsAt.slice(0, 10)),
          time: formats.time(meeting.startsAt),
        })
      : t('reports.status.cover.asOf', { date: formats.longDate(asOf) }),
    contentsLabel: t('reports.status.cover.contents'),
    facts: [
      ...(place === '' ? [] : [{ label: t('reports.status.cover.place'), value: place }]),
      { label: t('reports.status.cover.version'), value: t('reports.status.cover.versionOf', version) },
      {
        label: t('reports.status.cover.confidentiality'),
        value: t(`terms.confidentiality.${initiative.confidentiality}`),
      },
    ],
    readingTimeLabel: t('reports.status.cover.readingTime'),
    readingTimePattern: t('reports.status.cover.minutes', { minutes: '{minutes}' }),
  };
}

export function pageModel(context: ReportContext): StatusReportModel['page'] {
  const { t, formats, snapshot, asOf } = context;
  return {
    header: t('reports.status.page.header', {
      initiative: snapshot.initiative.name,
      version: versionOf(context),
    }),
    confidentiality: t(`terms.confidentiality.${snapshot.initiative.confidentiality}`),
    footer: t('reports.status.page.footer', { title: reportTitle(context), date: formats.date(asOf) }),
    numberPattern: t('reports.status.page.number', { page: '{page}', pages: '{pages}' }),
  };
}

export function decisionsModel(context: ReportContext): DecisionsModel {
  const { t, formats, meeting, meetingBody, decisions } = context;
  const when = {
    body: meetingBody?.name ?? '',
    date: meeting ? formats.longDate(meeting.startsAt.slice(0, 10)) : '',
  };
  const lead = !meeting
    ? t('reports.status.decisions.noMeeting')
    : decisions.length === 0
      ? t('reports.status.decisions.none', when)
      : t('reports.status.decisions.lead', { ...when, count: decisions.length });
  return {
    heading: t('reports.status.decisions.heading'),
    lead,
    items: decisions.map((item) => ({
      number: formatCaseNumber(item),
      title: item.title,
      kind: t(`terms.agendaItemKind.${item.kind}`),
      proposalLabel: t('reports.status.decisions.proposal'),
      proposal: item.proposedWording || t('reports.status.decisions.noProposal'),
    })),
  };
}

/** At most five lines, each one sentence from the same figures as the section it sums up. */
export function summaryModel(context: ReportContext): StatusReportModel['summary'] {
  const lines = [decisionsLine, actionsLine, indicatorsLine, stakeholdersLine, seatsLine];
  return {
    heading: context.t('reports.status.summary.heading'),
    lines: lines.map((line) => line(context)),
  };
}

function decisionsLine({ t, formats, decisions, meeting }: ReportContext): string {
  const date = meeting ? formats.longDate(meeting.startsAt.slice(0, 10)) : '';
  return t('reports.status.summary.decisions', { count: decisions.length, date });
}

function actionsLine({ t, snapshot, asOf }: ReportContext): string {
  const { actions } = snapshot;
  if (actions.length === 0) return t('reports.status.summary.noActions');
  const { completed, late } = countActionStates(actions, asOf);
  return t('reports.status.summary.actions', { count: actions.length, completed, late });
}

function indicatorsLine(context: ReportContext): string {
  const { t, snapshot } = context;
  if (snapshot.indicators.length === 0) return t('reports.status.summary.noIndicators');
  const latest = latestValues(context);
  const progress = snapshot.indicators.map((indicator) => progressOf(indicator, latest.get(indicator.id)));
  const good = progress.filter((state) => state === 'reached' || state === 'on-track').length;
  const bad = progress.filter((state) => state === 'behind' || state === 'worse').length;
  return t('reports.status.summary.indicators', { count: progress.length, good, bad });
}

function stakeholdersLine({ t, snapshot, asOf, seated }: ReportContext): string {
  const known = new Set<string>(snapshot.actors.map((actor) => actor.id));
  const close = [...latestAssessments(ofWholeInitiative(snapshot.assessments), asOf).values()].filter(
    (assessment) => known.has(assessment.actorId) && quadrantOf(assessment) === 'work-closely',
  );
  if (close.length === 0) return t('reports.status.summary.noStakeholders');
  const missing = close.filter((assessment) => !seated.has(assessment.actorId)).length;
  return t('reports.status.summary.stakeholders', { count: close.length, missing });
}

function seatsLine({ t, snapshot, holders }: ReportContext): string {
  const { seats } = snapshot;
  if (seats.length === 0) return t('reports.status.summary.noSeats');
  const empty = seats.filter((seat) => !holders.has(seat.id)).length;
  return t('reports.status.summary.seats', { count: seats.length, empty });
}
