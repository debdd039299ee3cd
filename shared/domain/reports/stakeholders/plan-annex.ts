/** The communication plan as a table. What contacts were about is left out: it was not written for a board. */
import { communicationThresholds } from '../../communication/needs.ts';
import { nextContactOn, PLAN_STATUSES, planStatusOf, rhythmOf } from '../../communication/plan.ts';
import type { IsoDate } from '../../dates.ts';
import { tableOf } from './annex-parts.ts';
import type { StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel } from './stakeholders-report-model.ts';

/** Who is to hear from the initiative how often, through whom, and when it last happened. */
export function planAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, snapshot, asOf, lastContact, actorName } = context;
  const margin = communicationThresholds.silenceMarginDays.default;
  const rows = snapshot.actors
    .filter(({ contactRhythmDays }) => contactRhythmDays !== null)
    .map((actor) => {
      const planned = { ...actor, lastContactOn: lastContact.get(actor.id) ?? null };
      return { ...planned, status: planStatusOf(planned, asOf, margin), label: actorName(actor.id) };
    })
    .sort(
      (a, b) =>
        PLAN_STATUSES.indexOf(a.status) - PLAN_STATUSES.indexOf(b.status) ||
        formats.compare(a.label, b.label) ||
        (a.id < b.id ? -1 : 1),
    );
  const countOf = (wanted: string) => rows.filter(({ status }) => status === wanted).length;
  const day = (date: IsoDate | null) => (date === null ? '–' : formats.date(date));
  return {
    heading: t('stakeholdersReport.plan.heading'),
    lead:
      rows.length === 0
        ? t('stakeholdersReport.plan.none')
        : t('stakeholdersReport.plan.lead', {
            count: rows.length,
            silent: countOf('silent'),
            never: countOf('never'),
          }),
    figure: null,
    sentences: [],
    table: tableOf(context, rows, [
      [t('communication.field.actor'), 2.6, ({ label }) => label],
      [
        t('communication.field.responsible'),
        3.2,
        ({ responsibleId }) =>
          responsibleId === null ? t('stakeholdersReport.plan.nobody') : actorName(responsibleId),
      ],
      [
        t('communication.field.rhythm'),
        2.4,
        ({ contactRhythmDays, contactChannel }) =>
          [
            rhythmWords(context, contactRhythmDays ?? 0),
            ...(contactChannel === null ? [] : [t(`terms.contactChannel.${contactChannel}`)]),
          ].join(', '),
      ],
      [t('communication.field.lastContactOn'), 1.4, ({ lastContactOn }) => day(lastContactOn)],
      [t('communication.field.nextContactOn'), 1.4, (row) => day(nextContactOn(row))],
      [t('communication.field.status'), 1.9, ({ status }) => t(`communication.status.${status}`)],
    ]),
  };
}

function rhythmWords({ t }: StakeholdersContext, days: number): string {
  const rhythm = rhythmOf(days);
  return rhythm === null ? t('communication.rhythm.days', { days }) : t(`communication.rhythm.${rhythm}`);
}
