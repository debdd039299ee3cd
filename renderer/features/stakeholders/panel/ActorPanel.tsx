/** Everything known of one actor, beside the map. */
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId, StakeholderMapId } from '../../../../shared/domain/identifiers.ts';
import { refusalOf } from '../../../api/bridge.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { KEEPS_PLACE } from '../../../components/kept-place.ts';
import { useNotices } from '../../../components/notices/notices.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { SidePanel } from '../../../components/SidePanel.tsx';
import { Trail } from '../../../components/Trail.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { ContactSection } from '../../communication/panel/ContactSection.tsx';
import { MandateSection } from '../../communication/panel/MandateSection.tsx';
import { HistoryButton } from '../../history/HistoryButton.tsx';
import { ActorDialog } from '../ActorDialog.tsx';
import { useMapAddress } from '../use-map-address.ts';
import type { MoveActor } from '../use-move-actor.ts';
import { AssessmentSection } from './AssessmentSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { EarlierAssessments } from './EarlierAssessments.tsx';
import { TiesSection } from './TiesSection.tsx';
import { UsesSection } from './UsesSection.tsx';

export interface ActorPanelProps {
  readonly id: ActorId;
  /** The map whose assessment counts; null is that of the whole initiative. */
  readonly mapId: StakeholderMapId | null;
  readonly maps: readonly MapOverview[];
  /** True where the page beside the panel can be narrowed to the actor and its neighbours. */
  readonly focusesNeighbours?: boolean;
  readonly onClose: () => void;
  readonly onSelect: (id: ActorId) => void;
  readonly move: MoveActor;
}

/** Key it by the actor's id. Closes itself when the actor is gone, as after an undo. */
export function ActorPanel({ id, onClose, ...props }: ActorPanelProps) {
  const { data: actor, error } = useQueryOf('stakeholders.getActor', { id, mapId: props.mapId });
  const { showRefusal } = useNotices();
  const wasShown = actor !== undefined;
  useEffect(() => {
    if (!error) return;
    if (!wasShown) showRefusal(refusalOf(error));
    onClose();
  }, [error, wasShown, showRefusal, onClose]);
  if (!actor || error) return null;
  return <ShownActor actor={actor} onClose={onClose} {...props} />;
}

function ShownActor(props: Omit<ActorPanelProps, 'id'> & { actor: ActorDetails }) {
  const { t } = useText();
  const { actor, onClose, onSelect, move } = props;
  const canEdit = useCanEdit();
  const [isEditing, setIsEditing] = useState(false);
  const remove = useRemoval('stakeholders.deleteActor');
  const deleteActor = async () => {
    const isDeleted = await remove({ id: actor.id }, t('stakeholders.deleted', { name: actor.name }));
    if (isDeleted) onClose();
  };
  return (
    <SidePanel
      title={actor.name}
      subtitle={subtitleOf(actor, t(`terms.actorType.${actor.type}`))}
      mark={<SectorMark sector={actor.sector} isFilled={actor.hasSeat} size={18} isNamed />}
      trail={<ActorTrail actor={actor} />}
      onClose={onClose}
      actions={
        <>
          {canEdit && (
            <>
              <Button onClick={() => setIsEditing(true)}>{t('common.edit')}</Button>
              <Button onClick={() => void deleteActor()}>{t('common.delete')}</Button>
            </>
          )}
          {props.focusesNeighbours && actor.ties.length > 0 && <NeighboursButton id={actor.id} />}
          <HistoryButton table="actor" id={actor.id} />
        </>
      }
    >
      <DetailsSection actor={actor} onSelect={onSelect} />
      <AssessmentSection actor={actor} mapId={props.mapId} canEdit={canEdit} move={move} />
      <EarlierAssessments actor={actor} maps={props.maps} canEdit={canEdit} />
      <ContactSection actor={actor} canEdit={canEdit} onSelect={onSelect} />
      <MandateSection actor={actor} canEdit={canEdit} />
      <TiesSection actor={actor} canEdit={canEdit} onSelect={onSelect} />
      <UsesSection actor={actor} onSelect={onSelect} />
      {isEditing && <ActorDialog actor={actor} onClose={() => setIsEditing(false)} />}
    </SidePanel>
  );
}

/** Shows only the actor and those it is tied to, in every view of the map; pressed again it shows everyone. */
function NeighboursButton({ id }: { id: ActorId }) {
  const { t } = useText();
  const { nearId, set } = useMapAddress();
  const isOn = nearId === id;
  return (
    <Button aria-pressed={isOn} onClick={() => set({ near: isOn ? null : id })}>
      {t(isOn ? 'maps.filter.nearOff' : 'maps.filter.nearOn')}
    </Button>
  );
}

/** From the page it is shown on, through the organisation a person speaks for. The page keeps its view and its place. */
function ActorTrail({ actor }: { actor: ActorDetails }) {
  const { t } = useText();
  const { search, pathname: here } = useLocation();
  const page = here.startsWith('/stakeholders/register') ? '/stakeholders/register' : '/stakeholders';
  const to = (pathname: string) => ({ to: { pathname, search }, state: KEEPS_PLACE });
  const steps = [{ label: t('navigation.stakeholders'), ...to(page) }];
  if (actor.organisationId && actor.organisationName)
    steps.push({ label: actor.organisationName, ...to(`${page}/${actor.organisationId}`) });
  return <Trail steps={steps} here={actor.name} />;
}

/** A person's position, otherwise what kind of organisation it is, and where. */
function subtitleOf(actor: ActorDetails, type: string): string {
  const what = actor.kind === 'person' && actor.position !== '' ? actor.position : type;
  return actor.place === '' ? what : `${what}, ${actor.place}`;
}
