/** What the board is asked to decide, in the words it can adopt. Each follows from a rule that stands on the same page. */
import { addDays } from '../../dates.ts';
import type { BoardFacts } from './board-facts.ts';
import { closeWithoutSeat, type StakeholdersContext, shortened } from './stakeholders-context.ts';
import type { ProposalsModel } from './stakeholders-report-model.ts';

/** Names in one proposal: more than can be dealt with at a time is no proposal. */
const NAMED = 3;
/** Days to get in touch within: a board's next meeting is rarely nearer. */
const CONTACT_DAYS = 14;

/** Empty lines where nothing has to be decided. */
export function boardProposals(context: StakeholdersContext, facts: BoardFacts): ProposalsModel {
  const { t } = context;
  const lines = [
    seatProposal(context),
    voiceProposal(context, facts),
    contactProposal(context, facts),
  ].flat();
  return {
    heading: t('stakeholdersReport.proposals.heading'),
    lines,
    note: t(
      lines.length > 0
        ? 'stakeholdersReport.proposals.rule'
        : context.assessed.length === 0
          ? 'stakeholdersReport.proposals.unknown'
          : 'stakeholdersReport.proposals.none',
    ),
  };
}

/** Those to work closely with who sit in no body. */
function seatProposal(context: StakeholdersContext): string[] {
  const { t } = context;
  const names = closeWithoutSeat(context).map(({ name }) => name);
  return names.length === 0 ? [] : [t('stakeholdersReport.proposals.seat', named(names, context))];
}

/** Target groups nobody speaks for. */
function voiceProposal(context: StakeholdersContext, { gaps }: BoardFacts): string[] {
  const { t } = context;
  const names = gaps
    .filter(({ dimension, gap }) => dimension === 'target-group' && gap === 'map')
    .map(({ name }) => t('stakeholdersReport.proposals.group', { name: shortened(name) }));
  return names.length === 0 ? [] : [t('stakeholdersReport.proposals.voice', named(names, context))];
}

/** Those the plan says should have heard from the initiative, and the powerful nobody has spoken with. */
function contactProposal(context: StakeholdersContext, { silence }: BoardFacts): string[] {
  const { t, formats, asOf, actorName } = context;
  const { silent, never, powerful } = silence;
  const ids = [...silent.map(({ id }) => id), ...never, ...powerful];
  if (ids.length === 0) return [];
  const date = formats.date(addDays(asOf, CONTACT_DAYS));
  const names = ids.slice(0, NAMED).map(actorName);
  return [t('stakeholdersReport.proposals.contact', { ...named(names, context), date })];
}

/** The first names as a list, and how many they are. */
function named(names: readonly string[], { formats }: StakeholdersContext) {
  const shown = names.slice(0, NAMED).map((name) => shortened(name));
  return { names: formats.list(shown), count: shown.length };
}
