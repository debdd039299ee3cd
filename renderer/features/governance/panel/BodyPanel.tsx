/** Everything known of one body, beside the chart. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import type { BodyOverview } from '../../../../shared/contract/governance.ts';
import type { BodyId } from '../../../../shared/domain/identifiers.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { Icon } from '../../../components/Icon.tsx';
import { KEEPS_PLACE } from '../../../components/kept-place.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { PanelSection, SidePanel } from '../../../components/SidePanel.tsx';
import { Trail } from '../../../components/Trail.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { HistoryButton } from '../../history/HistoryButton.tsx';
import { BodyDialog } from '../BodyDialog.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { SeatItem } from './SeatItem.tsx';

export interface BodyPanelProps {
  readonly body: BodyOverview;
  readonly bodies: readonly BodyOverview[];
  readonly onClose: () => void;
  readonly onSelect: (id: BodyId) => void;
}

/** Key it by the body's id. */
export function BodyPanel({ body, bodies, onClose, onSelect }: BodyPanelProps) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const [isEditing, setIsEditing] = useState(false);
  const remove = useRemoval('governance.deleteBody');
  const deleteBody = async () => {
    const isDeleted = await remove({ id: body.id }, t('governance.deleted', { name: body.name }));
    if (isDeleted) onClose();
  };
  return (
    <SidePanel
      title={body.name}
      subtitle={t(`terms.bodyKind.${body.kind}`)}
      trail={<BodyTrail body={body} bodies={bodies} />}
      onClose={onClose}
      actions={
        <>
          {canEdit && (
            <>
              <Button onClick={() => setIsEditing(true)}>{t('common.edit')}</Button>
              <Button onClick={() => void deleteBody()}>{t('common.delete')}</Button>
            </>
          )}
          <HistoryButton table="body" id={body.id} />
        </>
      }
    >
      <BodyFacts body={body} bodies={bodies} onSelect={onSelect} />
      <Seats body={body} canEdit={canEdit} />
      {isEditing && <BodyDialog body={body} bodies={bodies} onClose={() => setIsEditing(false)} />}
    </SidePanel>
  );
}

/** From the chart, down through the bodies above this one. The chart keeps its view and its place. */
function BodyTrail({ body, bodies }: Pick<BodyPanelProps, 'body' | 'bodies'>) {
  const { t } = useText();
  const { search } = useLocation();
  const to = (pathname: string) => ({ to: { pathname, search }, state: KEEPS_PLACE });
  const above: BodyOverview[] = [];
  let parent = bodies.find((each) => each.id === body.parentId);
  // A body never stands above itself: the backend refuses loops.
  while (parent && !above.includes(parent)) {
    const child: BodyOverview = parent;
    above.unshift(child);
    parent = bodies.find((each) => each.id === child.parentId);
  }
  const steps = above.map(({ id, name }) => ({ label: name, ...to(`/governance/${id}`) }));
  return (
    <Trail steps={[{ label: t('navigation.governance'), ...to('/governance') }, ...steps]} here={body.name} />
  );
}

function BodyFacts({ body, bodies, onSelect }: Pick<BodyPanelProps, 'body' | 'bodies' | 'onSelect'>) {
  const { t, formats } = useText();
  const parent = bodies.find((each) => each.id === body.parentId);
  return (
    <Box component="dl" sx={{ margin: 0, padding: '0 18px 16px' }}>
      <Fact name={t('governance.field.purpose')}>{body.purpose}</Fact>
      <Fact name={t('governance.field.mandate')}>{body.mandate}</Fact>
      <Fact name={t('governance.field.mandateAdoptedOn')}>
        {body.mandateAdoptedOn ? formats.date(body.mandateAdoptedOn) : t('governance.notAdopted')}
      </Fact>
      <Fact name={t('governance.field.decisionRule')}>{t(`terms.decisionRule.${body.decisionRule}`)}</Fact>
      <Fact name={t('governance.field.meetingRhythm')}>{body.meetingRhythm}</Fact>
      <Fact name={t('governance.field.parent')}>
        {parent ? (
          <Link
            component="button"
            type="button"
            sx={{ textAlign: 'left' }}
            onClick={() => onSelect(parent.id)}
          >
            {parent.name}
          </Link>
        ) : (
          t('governance.answersToNobody')
        )}
      </Fact>
    </Box>
  );
}

/** A name and what is written under it; left out when there is nothing. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <Box sx={{ marginTop: 2 }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Typography component="dd" sx={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

function Seats({ body, canEdit }: { body: BodyOverview; canEdit: boolean }) {
  const { t } = useText();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <PanelSection title={t('governance.seats.title', { count: body.seats.length })}>
      {body.seats.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('governance.seats.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {body.seats.map((seat) => (
          <SeatItem key={seat.id} seat={seat} canEdit={canEdit} />
        ))}
      </Box>
      {canEdit && (
        <Button
          size="small"
          startIcon={<Icon of={Plus} size={16} />}
          sx={{ marginTop: 2 }}
          onClick={() => setIsAdding(true)}
        >
          {t('governance.seats.add')}
        </Button>
      )}
      {isAdding && <SeatDialog bodyId={body.id} seat={null} onClose={() => setIsAdding(false)} />}
    </PanelSection>
  );
}
