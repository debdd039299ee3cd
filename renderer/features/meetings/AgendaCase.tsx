/** One case on the agenda: number, kind, background, the wording proposed, and what came of it. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type AgendaItem, formatCaseNumber } from '../../../shared/domain/meetings/meeting.ts';
import { Card } from '../../components/Card.tsx';
import { usePlaceInPage } from '../../components/place-in-page.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { HistoryIconButton } from '../history/HistoryButton.tsx';
import { CaseButtons } from './CaseButtons.tsx';
import { CaseOutcome } from './CaseOutcome.tsx';
import { lacksWording } from './meetings-point.ts';
import type { MoveDirection } from './use-move.ts';
import { Wording } from './Wording.tsx';

export interface AgendaCaseProps {
  readonly item: AgendaItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canEdit: boolean;
  readonly onMove: (direction: MoveDirection) => void;
  readonly onEdit: () => void;
  readonly onRecord: () => void;
}

export function AgendaCase(props: AgendaCaseProps) {
  const { t } = useText();
  const { item } = props;
  const number = t('meetings.item.case', { number: formatCaseNumber(item) });
  const place = usePlaceInPage(item.id, `${number}: ${item.title}`);
  return (
    <li>
      <Card place={place}>
        <Box sx={{ display: 'grid', gap: 3 }}>
          <CaseHead {...props} />
          {item.background && (
            <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '78ch', overflowWrap: 'anywhere' }}>
              {item.background}
            </Typography>
          )}
          {item.proposedWording && (
            <Wording label={t('meetings.item.proposal')} text={item.proposedWording} />
          )}
          {lacksWording(item) && (
            <span>
              <StatusChip tone="bad" label={t('meetings.item.noProposal')} />
            </span>
          )}
          <CaseOutcome {...props} />
        </Box>
      </Card>
    </li>
  );
}

function CaseHead(props: AgendaCaseProps) {
  const { t } = useText();
  const { item } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="body2" component="p" sx={{ color: 'text.secondary' }}>
          {`${t('meetings.item.case', { number: formatCaseNumber(item) })} · ${t(`terms.agendaItemKind.${item.kind}`)}`}
        </Typography>
        <Typography variant="h3" sx={{ fontSize: '1rem', overflowWrap: 'anywhere' }}>
          {item.title}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, margin: '-5px -7px' }}>
        {props.canEdit && <CaseButtons {...props} />}
        <HistoryIconButton
          table="agenda_item"
          id={item.id}
          name={t('meetings.item.case', { number: formatCaseNumber(item) })}
        />
      </Box>
    </Box>
  );
}
