/** What has changed in the period, from the change log: the most telling first, the rest as a number. */
import { localDateOf } from '../dates.ts';
import { describeChanges } from '../history/describe-changes.ts';
import { netItemChanges } from '../history/item-change.ts';
import { rowLookup } from '../history/rows.ts';
import type { ReportContext } from './report-context.ts';
import type { ChangesModel } from './status-report-model.ts';

/** More than this is not read before a meeting. */
const SHOWN = 8;

export function changesModel(context: ReportContext): ChangesModel {
  const { t, formats, since, namesPeople } = context;
  const sentences = sentencesOf(context).sort((a, b) => b.weight - a.weight || (a.day < b.day ? 1 : -1));
  const shown = sentences.slice(0, SHOWN);
  const rest = sentences.length - shown.length;
  const columns = [t('reports.status.changes.date'), t('reports.status.changes.change')];
  const date = formats.longDate(since);
  return {
    heading: t('reports.status.changes.heading'),
    lead: t(shown.length === 0 ? 'reports.status.changes.none' : 'reports.status.changes.lead', { date }),
    columns: namesPeople ? [...columns, t('reports.status.changes.author')] : columns,
    rows: shown.map(({ day, text, author }) => [formats.date(day), text, ...(namesPeople ? [author] : [])]),
    rest: rest > 0 ? t('reports.status.changes.rest', { count: rest }) : null,
  };
}

function sentencesOf(context: ReportContext) {
  const { snapshot, since } = context;
  const transactions = snapshot.transactions.filter(
    (transaction) => localDateOf(new Date(transaction.happenedAt)) >= since,
  );
  const items = netItemChanges(snapshot.changes, transactions);
  const find = rowLookup(
    {
      initiative: [snapshot.initiative],
      phase: snapshot.phases,
      actor: snapshot.actors,
      assessment: snapshot.assessments,
      tie: snapshot.ties,
      body: snapshot.bodies,
      seat: snapshot.seats,
      term: snapshot.terms,
      goal: snapshot.goals,
      action: snapshot.actions,
      contribution: snapshot.contributions,
      indicator: snapshot.indicators,
      indicator_value: snapshot.indicatorValues,
      meeting: snapshot.meetings,
      agenda_item: snapshot.agendaItems,
    },
    items,
  );
  return describeChanges(items, find, context);
}
