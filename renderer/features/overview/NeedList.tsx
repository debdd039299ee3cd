/** The things that need somebody, each with the one action that mends it, and on request why it is there. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import { CircleQuestionMark } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { NeedLine } from '../../../shared/domain/overview/fold.ts';
import type { Need } from '../../../shared/domain/overview/needs.ts';
import type { Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from '../document/document-commands.ts';
import { type NeedWords, wordsOf } from './need-words.ts';

export function NeedList({
  lines,
  thresholds,
}: {
  lines: readonly NeedLine<Need>[];
  thresholds: Thresholds;
}) {
  const texts = useText();
  const { t } = texts;
  if (lines.length === 0) {
    return <EmptyState sentence={t('overview.nothing')} help={t('overview.nothingHelp')} />;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} words={wordsOf(line, texts, thresholds)} />
      ))}
    </Box>
  );
}

function keyOf({ first, count }: NeedLine<Need>): string {
  if (first.kind === 'nothing-yet') return first.values.of;
  return count > 1 ? first.kind : [first.kind, ...first.subjectIds].join(' ');
}

function Line({ line, words }: { line: NeedLine<Need>; words: NeedWords }) {
  const { t } = useText();
  const [isExplained, setIsExplained] = useState(false);
  const whyId = useId();
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'grid',
        gridTemplateColumns: { xs: 'auto minmax(0, 1fr) auto', sm: 'auto minmax(0, 1fr) auto auto' },
        columnGap: '14px',
        rowGap: 1,
        padding: '10px 12px 11px 18px',
        '& + li': { borderTop: `1px solid ${theme.tokens.faintLine}` },
      })}
    >
      <Box sx={{ paddingTop: '2px' }}>
        <StatusSign tone={words.tone} />
        <span className="visually-hidden">{t(`needs.urgency.${line.urgency}`)}: </span>
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <div>{words.sentence}</div>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words.detail}</Box>
        <Box id={whyId} role="status" sx={{ fontSize: '0.8125rem', marginTop: isExplained ? 1 : 0 }}>
          {isExplained && words.why}
        </Box>
      </Box>
      <Mend words={words} />
      <IconButton
        size="small"
        aria-label={`${t('needs.why')} ${words.sentence}`}
        aria-expanded={isExplained}
        aria-controls={whyId}
        title={t('needs.why')}
        onClick={() => setIsExplained(!isExplained)}
        sx={{
          gridColumn: { xs: 3, sm: 4 },
          gridRow: 1,
          alignSelf: 'start',
          marginTop: '-3px',
          // Quieter than the sentence and its action: it is for those who wonder.
          '&:not(:hover, :focus-visible, [aria-expanded=true])': { color: 'text.disabled' },
        }}
      >
        <Icon of={CircleQuestionMark} size={16} />
      </IconButton>
    </Box>
  );
}

/** The one action: done at once where that is possible, otherwise a way to the place. */
function Mend({ words: { action, sentence, to, opens, command } }: { words: NeedWords }) {
  const commands = useDocumentCommands();
  const placed = { gridColumn: { xs: 2, sm: 3 }, justifySelf: 'start', whiteSpace: 'nowrap' } as const;
  const label = `${action}: ${sentence}`;
  if (command !== null) {
    return (
      <MuiLink component="button" type="button" sx={placed} aria-label={label} onClick={commands[command]}>
        {action}
      </MuiLink>
    );
  }
  return (
    <MuiLink component={Link} to={to} state={opens} sx={placed} aria-label={label}>
      {action}
    </MuiLink>
  );
}
