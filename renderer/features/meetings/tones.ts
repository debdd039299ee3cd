/** The tones whose signs stand beside the words for outcomes and for the state of a meeting. */
import type { MeetingStatus, Outcome } from '../../../shared/domain/meetings/meeting.ts';
import type { Tone } from '../../components/StatusChip.tsx';

export const OUTCOME_TONES: Record<Outcome, Tone> = {
  adopted: 'good',
  'adopted-amended': 'good',
  rejected: 'bad',
  postponed: 'warning',
  discussed: 'information',
  noted: 'information',
};

export const MEETING_TONES: Record<MeetingStatus, Tone> = {
  planned: 'information',
  held: 'good',
  cancelled: 'neutral',
};
