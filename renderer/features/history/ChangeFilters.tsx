/** From when, what kind of item, and whose changes. */
import Box from '@mui/material/Box';
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import { TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PlainDateField } from '../../components/form/PlainField.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ChangeChoice } from './ChangesPage.tsx';
import { MeetingChoice } from './MeetingChoice.tsx';

export interface ChangeFiltersProps {
  readonly meetings: readonly MeetingOverview[];
  readonly choice: ChangeChoice;
  readonly authors: readonly string[];
  readonly onChoose: (changes: Partial<ChangeChoice>) => void;
}

export function ChangeFilters({ meetings, choice, authors, onChoose }: ChangeFiltersProps) {
  const { t } = useText();
  return (
    <Box
      role="group"
      aria-label={t('changes.since.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
        gap: 4,
        alignItems: 'end',
      }}
    >
      <PlainDateField
        label={t('changes.since.from')}
        value={choice.since}
        onChange={(since) => since && onChoose({ since })}
      />
      <MeetingChoice meetings={meetings} choice={choice} onChoose={onChoose} />
      <FilterSelect
        label={t('changes.since.kind')}
        value={choice.table}
        choices={TRACKED_TABLES.map((table) => ({ value: table, label: t(`history.table.${table}`) }))}
        onChange={(table) => onChoose({ table: table as TrackedTable | null })}
      />
      <FilterSelect
        label={t('changes.since.author')}
        value={choice.author}
        choices={authors.filter(Boolean).map((author) => ({ value: author, label: author }))}
        onChange={(author) => onChoose({ author })}
      />
    </Box>
  );
}
