/** What a rule has found, as one line of a list: a sentence, what lies behind it, the one action, and on request the rule. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { CircleQuestionMark } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { StatusSign, type Tone } from './StatusChip.tsx';
import { useText } from './text/use-text.ts';

export interface RuleLineProps {
  readonly tone: Tone;
  /** What the sign says, for those who do not see it. */
  readonly toneInWords: string;
  readonly sentence: string;
  readonly detail: string;
  /** The rule in one sentence. */
  readonly why: string;
  /** The one action that mends it. */
  readonly children: ReactNode;
}

export function RuleLine(props: RuleLineProps) {
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
        <StatusSign tone={props.tone} />
        <span className="visually-hidden">{props.toneInWords}: </span>
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <div>{props.sentence}</div>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{props.detail}</Box>
        <Box id={whyId} role="status" sx={{ fontSize: '0.8125rem', marginTop: isExplained ? 1 : 0 }}>
          {isExplained && props.why}
        </Box>
      </Box>
      <Box sx={{ gridColumn: { xs: 2, sm: 3 }, justifySelf: 'start', whiteSpace: 'nowrap' }}>
        {props.children}
      </Box>
      <IconButton
        size="small"
        aria-label={`${t('needs.why')} ${props.sentence}`}
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
