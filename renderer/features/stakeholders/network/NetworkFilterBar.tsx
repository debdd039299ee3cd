/** What is shown: search, sectors, kinds of ties, strength, day; and how it is drawn. Legend and filter in one. */
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { type ReactNode, useState } from 'react';
import { NETWORK_GROUPINGS, type NetworkGrouping } from '../../../../shared/contract/network.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import { STRENGTHS, TIE_KINDS } from '../../../../shared/domain/stakeholders/tie.ts';
import { LineSign } from '../../../../shared/figures/NetworkLegend.tsx';
import { PlainDateField } from '../../../components/form/PlainField.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { type ActorFilter, countFurther } from '../actor-filter.ts';
import { FilterText, FurtherButton } from '../FilterBar.tsx';
import { FurtherFilters } from '../FurtherFilters.tsx';
import { useMapAddress } from '../use-map-address.ts';
import { SIZE_MEASURES, type TieChoice } from './network-choice.ts';
import { PlainSelect } from './PlainSelect.tsx';

export interface NetworkFilterBarProps {
  readonly choice: TieChoice;
  readonly onChange: (choice: TieChoice) => void;
  readonly grouping: NetworkGrouping;
  readonly onGroup: (grouping: NetworkGrouping) => void;
  /** How many are shown, of these. */
  readonly shown: number;
  readonly members: readonly ActorOverview[];
  readonly tabs: ReactNode;
}

export function NetworkFilterBar(props: NetworkFilterBarProps) {
  const { t } = useText();
  const { choice, onChange, shown, members } = props;
  const total = members.length;
  const { filter, setFilter } = useMapAddress();
  const further = countFurther(filter);
  const [isOpen, setIsOpen] = useState(further > 0);
  return (
    <Box role="search" aria-label={t('network.filter.label')} sx={{ marginBottom: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 3, rowGap: 2 }}>
        {props.tabs}
        <FilterText text={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
        <FurtherButton count={further} isOpen={isOpen} onClick={() => setIsOpen(!isOpen)} />
        <Days choice={choice} onChange={onChange} />
        <Drawing {...props} />
        <Box component="span" role="status" sx={{ paddingBottom: 2 }}>
          {shown === total ? '' : t('network.filter.shown', { shown, total })}
        </Box>
      </Box>
      {isOpen && <FurtherFilters actors={members} filter={filter} onChange={setFilter} />}
      <SectorToggles filter={filter} onChange={setFilter} />
      <KindToggles choice={choice} onChange={onChange} />
    </Box>
  );
}

type ChoiceProps = Pick<NetworkFilterBarProps, 'choice' | 'onChange'>;

/** The day shown, and an earlier one to compare it with. */
function Days({ choice, onChange }: ChoiceProps) {
  const { t } = useText();
  return (
    <>
      <Box sx={{ flex: '0 0 150px' }}>
        <PlainDateField
          label={t('network.filter.asOf')}
          value={choice.asOf}
          onChange={(day) => onChange({ ...choice, asOf: day ?? today() })}
        />
      </Box>
      <Box sx={{ flex: '0 0 150px' }}>
        <PlainDateField
          label={t('network.changes.compare')}
          value={choice.comparedWith}
          max={choice.asOf}
          onChange={(comparedWith) => onChange({ ...choice, comparedWith })}
        />
      </Box>
    </>
  );
}

function Drawing({ choice, onChange, grouping, onGroup }: NetworkFilterBarProps) {
  const { t } = useText();
  return (
    <>
      <PlainSelect
        label={t('network.filter.strength')}
        value={String(choice.minimumStrength)}
        choices={STRENGTHS.map((value) => ({
          value: String(value),
          label: t(`network.strength.${value}`),
        }))}
        onChange={(value) => onChange({ ...choice, minimumStrength: Number(value) })}
      />
      <PlainSelect
        label={t('network.filter.size')}
        value={choice.sizeBy}
        choices={SIZE_MEASURES.map((value) => ({ value, label: t(`network.filter.sizeBy.${value}`) }))}
        onChange={(sizeBy) => onChange({ ...choice, sizeBy })}
      />
      <PlainSelect
        label={t('network.filter.grouping')}
        value={grouping}
        choices={NETWORK_GROUPINGS.map((value) => ({ value, label: t(`network.filter.groupBy.${value}`) }))}
        onChange={onGroup}
      />
    </>
  );
}

function SectorToggles(props: { filter: ActorFilter; onChange: (filter: ActorFilter) => void }) {
  const { t } = useText();
  const { filter, onChange } = props;
  return (
    <ToggleRow label={t('network.filter.sectors')}>
      {SECTORS.map((sector) => (
        <Toggle
          key={sector}
          isOn={filter.sectors.includes(sector)}
          onToggle={() => onChange({ ...filter, sectors: toggled(filter.sectors, sector) })}
        >
          <SectorMark sector={sector} />
          {t(`terms.sector.${sector}`)}
        </Toggle>
      ))}
    </ToggleRow>
  );
}

function KindToggles({ choice, onChange }: ChoiceProps) {
  const { t } = useText();
  const palette = useTokens();
  return (
    <ToggleRow label={t('network.filter.kinds')}>
      {TIE_KINDS.map((kind) => (
        <Toggle
          key={kind}
          isOn={choice.kinds.includes(kind)}
          onToggle={() => onChange({ ...choice, kinds: toggled(choice.kinds, kind) })}
        >
          <svg width={32} height={12} viewBox="0 -10 32 12" aria-hidden style={{ flex: 'none' }}>
            <LineSign kind={kind} palette={palette} />
          </svg>
          {t(`terms.tieKind.${kind}`)}
        </Toggle>
      ))}
    </ToggleRow>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

function ToggleRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginTop: 1.5, marginLeft: -2 }}
    >
      {children}
    </Box>
  );
}

function Toggle(props: { isOn: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <ToggleButton
      value="on"
      selected={props.isOn}
      onChange={props.onToggle}
      sx={{
        gap: 1.5,
        minHeight: 30,
        fontSize: '0.8125rem',
        whiteSpace: 'nowrap',
        padding: '2px 8px',
        borderColor: 'transparent',
        '&.Mui-selected': { borderColor: 'primary.main' },
      }}
    >
      {props.children}
    </ToggleButton>
  );
}
