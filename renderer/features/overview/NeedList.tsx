/** The things that need somebody, each with the one action that mends it. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import type { Need } from '../../../shared/domain/overview/needs.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { wordsOf } from './need-words.ts';

export function NeedList({ needs }: { needs: readonly Need[] }) {
  const { t } = useText();
  if (needs.length === 0) {
    return <EmptyState sentence={t('overview.nothing')} help={t('overview.nothingHelp')} />;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {needs.map((need) => (
        <NeedLine key={keyOfNeed(need)} need={need} />
      ))}
    </Box>
  );
}

function keyOfNeed(need: Need): string {
  if (need.kind === 'decision-without-wording') return need.itemId;
  if (need.kind === 'empty-seats') return need.bodyId;
  return need.kind === 'nothing-yet' ? need.of : need.kind;
}

function NeedLine({ need }: { need: Need }) {
  const texts = useText();
  const { sentence, detail, action, to, tone } = wordsOf(need, texts);
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'grid',
        gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: 'auto minmax(0, 1fr) auto' },
        columnGap: '14px',
        rowGap: 1,
        padding: '10px 18px 11px',
        '& + li': { borderTop: `1px solid ${theme.tokens.faintLine}` },
      })}
    >
      <Box sx={{ paddingTop: '2px' }}>
        <StatusSign tone={tone} />
        <span className="visually-hidden">{texts.t(`overview.tone.${tone}`)}: </span>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <div>{sentence}</div>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{detail}</Box>
      </Box>
      <MuiLink
        component={Link}
        to={to}
        sx={{ gridColumn: { xs: 2, sm: 'auto' }, justifySelf: 'start', whiteSpace: 'nowrap' }}
        aria-label={`${action}: ${sentence}`}
      >
        {action}
      </MuiLink>
    </Box>
  );
}
