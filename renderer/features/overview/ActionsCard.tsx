/** The actions as one bar, and the number of each state in words that lead to them. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import { ACTION_STATES, type ActionState } from '../../../shared/domain/plan/plan.ts';
import { actionStateColour } from '../../../shared/figures/status-chart.ts';
import { Card } from '../../components/Card.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';

export function ActionsCard({ counts }: { counts: Readonly<Record<ActionState, number>> }) {
  const { t } = useText();
  const states = ACTION_STATES.filter((state) => counts[state] > 0);
  const count = states.reduce((sum, state) => sum + counts[state], 0);
  return (
    <Card title={t('overview.actions.title', { count })}>
      {count === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('overview.actions.help')}</Box>
      ) : (
        <>
          <StateBar counts={counts} states={states} />
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              margin: '14px 0 0',
              padding: 0,
              display: 'grid',
              gridTemplateColumns: '1fr 1fr',
              gap: '6px 12px',
            }}
          >
            {states.map((state) => (
              <StateCount key={state} state={state} count={counts[state]} />
            ))}
          </Box>
        </>
      )}
    </Card>
  );
}

/** Decoration: the numbers below say the same. */
function StateBar(props: { counts: Readonly<Record<ActionState, number>>; states: readonly ActionState[] }) {
  const tokens = useTokens();
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', gap: '2px', height: 12, borderRadius: '6px', overflow: 'hidden', marginTop: 1 }}
    >
      {props.states.map((state) => (
        <Box
          key={state}
          sx={{
            flex: `${props.counts[state]} 0 4px`,
            backgroundColor: actionStateColour(state, tokens),
            forcedColorAdjust: 'none',
          }}
        />
      ))}
    </Box>
  );
}

function StateCount({ state, count }: { state: ActionState; count: number }) {
  const { t } = useText();
  const tokens = useTokens();
  const isLate = state === 'late';
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
      <Box
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          flex: 'none',
          borderRadius: '2px',
          backgroundColor: actionStateColour(state, tokens),
          forcedColorAdjust: 'none',
        }}
      />
      <MuiLink
        component={Link}
        to={`/plan?state=${state}`}
        sx={{ color: isLate ? 'error.main' : 'text.primary', fontWeight: isLate ? 600 : 400 }}
      >
        {t(`overview.actions.states.${state}`, { count })}
      </MuiLink>
    </Box>
  );
}
