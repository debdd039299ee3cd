/** The agenda of a meeting in its order: cases are added, moved, changed and given their outcome here. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { MeetingDetails } from '../../../shared/contract/meetings.ts';
import type { AgendaItem } from '../../../shared/domain/meetings/meeting.ts';
import { Card } from '../../components/Card.tsx';
import { useChangeRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { AgendaCase } from './AgendaCase.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { useMove } from './use-move.ts';

/** The form that is open: a new case, an existing one, or the outcome of one. */
type AgendaForm =
  | { readonly kind: 'item'; readonly item: AgendaItem | null }
  | { readonly kind: 'outcome'; readonly item: AgendaItem };

/** Pixels: wider, and the lines of a case become too long to read. */
export const AGENDA_WIDTH = 960;

export function Agenda({ meeting, canEdit }: { meeting: MeetingDetails; canEdit: boolean }) {
  const { t } = useText();
  const [form, setForm] = useState<AgendaForm | null>(null);
  useChangeRequest('case', (id) => {
    const item = meeting.items.find((each) => each.id === id);
    if (canEdit && item) setForm({ kind: 'item', item });
  });
  const { list, move, announcement } = useMove(meeting.items);
  const add = (label: string) =>
    canEdit && (
      <Button
        variant="contained"
        color="primary"
        startIcon={<Icon of={Plus} size={16} />}
        onClick={() => setForm({ kind: 'item', item: null })}
      >
        {label}
      </Button>
    );
  const { items } = meeting;
  return (
    <Box component="section" aria-label={t('meetings.agenda.title')} sx={{ maxWidth: AGENDA_WIDTH }}>
      {items.length > 0 && <AgendaHead action={add(t('meetings.agenda.add'))} />}
      {items.length === 0 && (
        <Card>
          <EmptyState
            sentence={t('meetings.agenda.empty')}
            help={t('meetings.agenda.emptyHelp')}
            action={add(t('meetings.agenda.first'))}
          />
        </Card>
      )}
      <Box
        component="ol"
        ref={list}
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 4 }}
      >
        {items.map((item, index) => (
          <AgendaCase
            key={item.id}
            item={item}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            canEdit={canEdit}
            onMove={(direction) => move(item, direction)}
            onEdit={() => setForm({ kind: 'item', item })}
            onRecord={() => setForm({ kind: 'outcome', item })}
          />
        ))}
      </Box>
      <div role="status" className="visually-hidden">
        {announcement}
      </div>
      {form?.kind === 'item' && (
        <ItemDialog meetingId={meeting.id} item={form.item} onClose={() => setForm(null)} />
      )}
      {form?.kind === 'outcome' && <OutcomeDialog item={form.item} onClose={() => setForm(null)} />}
    </Box>
  );
}

function AgendaHead({ action }: { action: React.ReactNode }) {
  const { t } = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', marginBottom: 3 }}>
      <Typography variant="h2" sx={{ flex: 1 }}>
        {t('meetings.agenda.title')}
      </Typography>
      {action}
    </Box>
  );
}
