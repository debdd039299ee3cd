/** How the actions stand: the chart of the reports and, beside it, the same numbers as a table that filters. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { memo, useMemo } from 'react';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { ACTION_STATES, type ActionState, countActionStates } from '../../../shared/domain/plan/plan.ts';
import { statusChart } from '../../../shared/figures/status-chart.ts';
import { Card } from '../../components/Card.tsx';
import { ChartCanvas } from '../../components/ChartCanvas.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';
import { SavePicture } from '../figures/SavePicture.tsx';
import type { ActionFilter } from './action-filter.ts';
import { toneOfState } from './action-state.ts';

export interface StatusOverviewProps {
  readonly actions: readonly ActionOverview[];
  readonly today: IsoDate;
  readonly onChoose: (changes: Partial<ActionFilter>) => void;
}

type Counts = Readonly<Record<ActionState, number>>;

export const StatusOverview = memo(function StatusOverview({
  actions,
  today,
  onChoose,
}: StatusOverviewProps) {
  const { t, formats, language } = useText();
  const counts = useMemo(() => countActionStates(actions, today), [actions, today]);
  const title = t('plan.status.title', { count: actions.length });
  const day = t('plan.status.onDay', { date: formats.longDate(today) });
  const { summary, labels } = useStatusWords(counts);
  return (
    <Card
      actions={
        <SavePicture
          name={title}
          source={() => ({
            kind: 'actions',
            title: `${title}. ${day}`,
            description: t('plan.status.chart', { summary }),
            counts,
            labels,
            language,
          })}
        />
      }
      title={title}
      aside={day}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
          columnGap: 8,
          rowGap: 3,
          alignItems: 'center',
        }}
      >
        <StatusFigure counts={counts} />
        <StatusTable counts={counts} onChoose={onChoose} />
      </Box>
    </Card>
  );
});

/** The names of the states, and all numbers in one sentence. */
function useStatusWords(counts: Counts) {
  const { t, formats } = useText();
  return useMemo(() => {
    const labels = Object.fromEntries(
      ACTION_STATES.map((state) => [state, t(`terms.actionState.${state}`)]),
    ) as Record<ActionState, string>;
    const parts = ACTION_STATES.map((state) =>
      t('plan.status.summaryPart', { state: labels[state], count: counts[state] }),
    );
    return { labels, summary: formats.list(parts) };
  }, [counts, t, formats]);
}

function StatusFigure({ counts }: { counts: Counts }) {
  const { t, formats } = useText();
  const { labels, summary } = useStatusWords(counts);
  const tokens = useTokens();
  const config = useMemo(() => {
    return statusChart({ counts, labels, formatNumber: formats.number }, tokens, {
      fontSize: 12.5,
      isAnimated: false,
    });
  }, [counts, labels, formats, tokens]);
  return <ChartCanvas config={config} height={164} label={t('plan.status.chart', { summary })} />;
}

function StatusTable({ counts, onChoose }: { counts: Counts } & Pick<StatusOverviewProps, 'onChoose'>) {
  const { t, formats } = useText();
  return (
    <Box component="table" sx={tableStyle}>
      <caption className="visually-hidden">{t('plan.status.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.status.state')}</th>
          <th scope="col" className="number">
            {t('plan.status.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ACTION_STATES.map((state) => (
          <tr key={state}>
            <th scope="row">
              <StatusSign tone={toneOfState(state)} size={18} />
              <StateName state={state} isLink={counts[state] > 0} onChoose={onChoose} />
            </th>
            <td className="number">{formats.number(counts[state])}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function StateName(props: { state: ActionState; isLink: boolean } & Pick<StatusOverviewProps, 'onChoose'>) {
  const { t } = useText();
  const word = t(`terms.actionState.${props.state}`);
  if (!props.isLink) return <span>{word}</span>;
  return (
    <Link
      component="button"
      type="button"
      aria-label={t('plan.status.show', { state: word })}
      onClick={() => props.onChoose({ state: props.state })}
      sx={{ font: 'inherit', fontWeight: 500 }}
    >
      {word}
    </Link>
  );
}

const tableStyle = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.84375rem',
  '& th, & td': { padding: '3px 0', textAlign: 'left', fontWeight: 400 },
  '& thead th': { color: 'text.secondary', fontSize: '0.78125rem', fontWeight: 500 },
  '& tbody tr': { borderTop: '1px solid', borderColor: 'divider' },
  '& tbody th': { display: 'flex', gap: 2, alignItems: 'center' },
  '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
};
