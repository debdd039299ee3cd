/** The things that need somebody, each with the one action that mends it. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import type { NeedLine } from '../../../shared/domain/overview/fold.ts';
import type { Need } from '../../../shared/domain/overview/needs.ts';
import type { Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RuleLine } from '../../components/RuleLine.tsx';
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
  return (
    <RuleLine
      tone={words.tone}
      toneInWords={t(`needs.urgency.${line.urgency}`)}
      sentence={words.sentence}
      detail={words.detail}
      why={words.why}
    >
      <Mend words={words} />
    </RuleLine>
  );
}

/** The one action: done at once where that is possible, otherwise a way to the place. */
function Mend({ words: { action, sentence, to, opens, command } }: { words: NeedWords }) {
  const commands = useDocumentCommands();
  const label = `${action}: ${sentence}`;
  if (command !== null) {
    return (
      <MuiLink component="button" type="button" aria-label={label} onClick={commands[command]}>
        {action}
      </MuiLink>
    );
  }
  return (
    <MuiLink component={Link} to={to} state={opens} aria-label={label}>
      {action}
    </MuiLink>
  );
}
