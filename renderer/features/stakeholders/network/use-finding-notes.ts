/** What has to be known to read the sentences of the network: which ties they hold for, and who is not counted. */
import { isOfConflicts } from '../../../../shared/domain/stakeholders/network.ts';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { isLimiting, type ShownNetwork, type TieChoice } from './network-choice.ts';

export function useFindingNotes(of: {
  readonly choice: TieChoice;
  readonly shown: ShownNetwork;
  /** How many stand with their organisation. */
  readonly standIns: number;
}): readonly string[] {
  const { t, formats } = useText();
  const { kinds, minimumStrength, asOf } = of.choice;
  const limits = [
    ...kinds.map((kind) => t(`terms.tieKind.${kind}`)),
    ...(minimumStrength > 1
      ? [t('network.findings.limitStrength', { strength: formats.number(minimumStrength) })]
      : []),
    ...(asOf !== today() ? [t('network.findings.limitDay', { date: formats.date(asOf) })] : []),
  ];
  const hasConflicts = !isOfConflicts(of.choice) && of.shown.ties.some((tie) => tie.kind === 'in-conflict');
  return [
    isLimiting(of.choice, today()) ? t('network.findings.limited', { what: limits.join(', ') }) : '',
    of.standIns > 0 ? t('network.subheading.standIn', { count: of.standIns }) : '',
    hasConflicts ? t('network.subheading.conflicts') : '',
  ].filter(Boolean);
}
