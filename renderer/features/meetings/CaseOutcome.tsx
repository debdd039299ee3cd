/** What the body did with a case, or the button that writes it down. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { formatCaseNumber, isDecisionSought } from '../../../shared/domain/meetings/meeting.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { AgendaCaseProps } from './AgendaCase.tsx';
import { lacksWording } from './meetings-point.ts';
import { OUTCOME_TONES } from './tones.ts';
import { Wording } from './Wording.tsx';

export function CaseOutcome(props: AgendaCaseProps) {
  const { t } = useText();
  const { item } = props;
  return (
    <>
      {item.outcome && item.outcomeWording !== '' && item.outcomeWording !== item.proposedWording && (
        <Wording label={t('meetings.item.minute')} text={item.outcomeWording} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <OutcomeWord {...props} />
        {props.canEdit && <OutcomeButtons {...props} />}
      </Box>
    </>
  );
}

function OutcomeWord({ item }: AgendaCaseProps) {
  const { t } = useText();
  if (item.outcome) {
    return <StatusChip tone={OUTCOME_TONES[item.outcome]} label={t(`terms.outcome.${item.outcome}`)} />;
  }
  if (!isDecisionSought(item)) return null;
  return (
    <Typography component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      {t('meetings.item.awaits')}
    </Typography>
  );
}

function OutcomeButtons({ item, onEdit, onRecord }: AgendaCaseProps) {
  const { t } = useText();
  const number = formatCaseNumber(item);
  return (
    <>
      {lacksWording(item) && (
        <Button size="small" aria-label={t('meetings.item.writeProposalTo', { number })} onClick={onEdit}>
          {t('meetings.item.writeProposal')}
        </Button>
      )}
      <Button
        size="small"
        aria-label={t(item.outcome ? 'meetings.item.changeOutcomeOf' : 'meetings.item.recordOf', { number })}
        onClick={onRecord}
      >
        {t(item.outcome ? 'meetings.item.changeOutcome' : 'meetings.item.record')}
      </Button>
    </>
  );
}
