/** What the network tells, in sentences. Each is a button that marks its actors in the picture, and leads to them. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { NetworkFinding } from '../../../../shared/domain/stakeholders/network-findings.ts';
import { networkSentence } from '../../../../shared/domain/stakeholders/network-sentences.ts';
import { Card } from '../../../components/Card.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { NameOf } from './use-names.ts';

export interface FindingsCardProps {
  readonly findings: readonly NetworkFinding[];
  /** What has to be known to read them. */
  readonly notes: readonly string[];
  readonly nameOf: NameOf;
  readonly highlighted: ReadonlySet<ActorId>;
  readonly onHighlight: (ids: ReadonlySet<ActorId>) => void;
  readonly onSelect: (id: ActorId) => void;
}

/** More links than this under a sentence hide the sentence. */
const MOST_LINKS = 5;

export function FindingsCard(props: FindingsCardProps) {
  const { t, formats } = useText();
  const wording = { t, formats, nameOf: props.nameOf };
  const sentences = props.findings.map((finding) => networkSentence(finding, wording));
  return (
    <Card title={t('network.findings.title')} isFlush sx={{ marginTop: 4 }}>
      {sentences.length === 0 ? (
        <Typography sx={{ padding: 4.5, color: 'text.secondary' }}>{t('network.findings.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {sentences.map(({ text, actorIds }) => (
            <Sentence key={text} text={text} actorIds={actorIds} {...props} />
          ))}
        </Box>
      )}
      {props.notes.length > 0 && (
        <Typography
          variant="body2"
          sx={{ padding: '9px 18px', borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}
        >
          {props.notes.join(' ')}
        </Typography>
      )}
    </Card>
  );
}

function Sentence({
  text,
  actorIds,
  nameOf,
  highlighted,
  onHighlight,
  onSelect,
}: Omit<FindingsCardProps, 'findings' | 'notes'> & { text: string; actorIds: readonly ActorId[] }) {
  const { t } = useText();
  const isShown = actorIds.length > 0 && highlighted.size > 0 && actorIds.every((id) => highlighted.has(id));
  const label = t(isShown ? 'network.findings.shown' : 'network.findings.show');
  return (
    <Box
      component="li"
      sx={{
        padding: '9px 18px',
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        bgcolor: isShown ? 'action.selected' : 'transparent',
      }}
    >
      <Box sx={{ maxWidth: '88ch', overflowWrap: 'anywhere' }}>{text}</Box>
      {actorIds.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, fontSize: '0.8125rem' }}>
          <Link
            component="button"
            type="button"
            aria-pressed={isShown}
            aria-label={`${label}: ${text}`}
            onClick={() => onHighlight(isShown ? new Set() : new Set(actorIds))}
            sx={{ fontWeight: 500 }}
          >
            {label}
          </Link>
          {actorIds.slice(0, MOST_LINKS).map((id) => (
            <Link
              key={id}
              component="button"
              type="button"
              onClick={() => onSelect(id)}
              sx={{ color: 'text.secondary', textAlign: 'left' }}
            >
              {nameOf(id)}
            </Link>
          ))}
        </Box>
      )}
    </Box>
  );
}
