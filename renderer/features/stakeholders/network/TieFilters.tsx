/** The choices that are not needed every day: the day, a day to compare with, the strength, and how it is drawn. */
import { NETWORK_GROUPINGS, type NetworkGrouping } from '../../../../shared/contract/network.ts';
import { STRENGTHS } from '../../../../shared/domain/stakeholders/tie.ts';
import { PlainDateField } from '../../../components/form/PlainField.tsx';
import { PlainSelect } from '../../../components/form/PlainSelect.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { SIZE_MEASURES, type SizeMeasure, type TieChoice } from './network-choice.ts';

export interface TieFiltersProps {
  readonly choice: TieChoice;
  readonly onChange: (choice: TieChoice) => void;
  readonly grouping: NetworkGrouping;
  readonly onGroup: (grouping: NetworkGrouping) => void;
}

export function TieFilters(props: TieFiltersProps) {
  const { t } = useText();
  const { choice, onChange } = props;
  return (
    <>
      <PlainDateField
        label={t('network.filter.asOf')}
        value={choice.asOf}
        onChange={(day) => onChange({ ...choice, asOf: day ?? today() })}
      />
      <PlainDateField
        label={t('network.changes.compare')}
        value={choice.comparedWith}
        max={choice.asOf}
        onChange={(comparedWith) => onChange({ ...choice, comparedWith })}
      />
      <PlainSelect
        label={t('network.filter.strength')}
        value={String(choice.minimumStrength)}
        choices={STRENGTHS.map((value) => ({
          value: String(value),
          label: t(`network.strength.${value}`),
        }))}
        onChange={(value) => onChange({ ...choice, minimumStrength: Number(value) })}
      />
      <Drawing {...props} />
    </>
  );
}

function Drawing({ choice, onChange, grouping, onGroup }: TieFiltersProps) {
  const { t } = useText();
  return (
    <>
      <PlainSelect
        label={t('network.filter.size')}
        value={choice.sizeBy}
        choices={SIZE_MEASURES.map((value) => ({ value, label: t(`network.filter.sizeBy.${value}`) }))}
        onChange={(sizeBy) => onChange({ ...choice, sizeBy: sizeBy as SizeMeasure })}
      />
      <PlainSelect
        label={t('network.filter.grouping')}
        value={grouping}
        choices={NETWORK_GROUPINGS.map((value) => ({ value, label: t(`network.filter.groupBy.${value}`) }))}
        onChange={(value) => onGroup(value as NetworkGrouping)}
      />
    </>
  );
}
