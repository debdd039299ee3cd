/** One actor in the network: its measures in words, its place in the picture, its ties. */
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useEffect } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { NetworkLayout } from '../../../../shared/contract/network.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import { refusalOf } from '../../../api/bridge.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { FactList } from '../../../components/FactList.tsx';
import { useNotices } from '../../../components/notices/notices.ts';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { PanelSection, SidePanel } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { TiesSection } from '../panel/TiesSection.tsx';
import { carriedOver, useMapAddress } from '../use-map-address.ts';
import { PinForm } from './PinForm.tsx';

const STEPS = [0, 1, 2] as const;
/** 0 shows everyone. */
type Steps = (typeof STEPS)[number];

export interface NetworkPanelProps {
  readonly id: ActorId;
  readonly measures: ReadonlyMap<ActorId, ActorMeasures>;
  readonly layout: NetworkLayout | undefined;
  /** How far around the actor in focus is shown. */
  readonly steps: 1 | 2;
  readonly onSteps: (steps: 1 | 2) => void;
  readonly onClose: () => void;
  readonly onSelect: (id: ActorId) => void;
}

/** Key it by the actor's id. Closes itself when the actor is gone, as after an undo. */
export function NetworkPanel(props: NetworkPanelProps) {
  const { onClose } = props;
  const { data: actor, error } = useQueryOf('stakeholders.getActor', { id: props.id });
  const { showRefusal } = useNotices();
  const wasShown = actor !== undefined;
  useEffect(() => {
    if (!error) return;
    if (!wasShown) showRefusal(refusalOf(error));
    onClose();
  }, [error, wasShown, showRefusal, onClose]);
  return actor && !error ? <ShownPanel {...props} actor={actor} /> : null;
}

function ShownPanel({ actor, ...props }: NetworkPanelProps & { actor: ActorDetails }) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const [params] = useSearchParams();
  const place = props.layout?.places.find(({ actorId }) => actorId === actor.id);
  return (
    <SidePanel
      title={actor.name}
      subtitle={t(`terms.sector.${actor.sector}`)}
      mark={<SectorMark sector={actor.sector} isFilled={actor.hasSeat} size={18} isNamed />}
      onClose={props.onClose}
      actions={
        <Button
          component={RouterLink}
          to={{ pathname: `/stakeholders/${actor.id}`, search: carriedOver(params) }}
        >
          {t('network.panel.openMap')}
        </Button>
      }
    >
      <PanelSection title={t('network.panel.measures')}>
        <Measures measures={props.measures} id={actor.id} />
        <Around id={actor.id} steps={props.steps} onSteps={props.onSteps} />
      </PanelSection>
      <TiesSection actor={actor} canEdit={canEdit} onSelect={props.onSelect} />
      {place && (
        <PanelSection title={t('network.panel.place')}>
          <PinForm
            key={actor.id}
            place={place}
            isPinned={props.layout?.pinnedIds.includes(actor.id) ?? false}
            name={actor.name}
            canEdit={canEdit}
          />
        </PanelSection>
      )}
    </SidePanel>
  );
}

function Measures({ measures, id }: Pick<NetworkPanelProps, 'measures' | 'id'>) {
  const { t, formats } = useText();
  const own = measures.get(id);
  if (!own) return t('network.panel.unmeasured');
  const all = [...measures.values()];
  const rank = (measure: 'degree' | 'betweenness') =>
    1 + all.filter((each) => each[measure] > own[measure]).length;
  const ranked = (value: string, measure: 'degree' | 'betweenness') =>
    t('network.panel.rank', { value, rank: rank(measure), total: all.length });
  const facts: (readonly [string, string])[] = [
    [t('network.panel.degree'), ranked(formats.number(own.degree), 'degree')],
    [t('network.panel.directions'), t('network.panel.inOut', { in: own.degreeIn, out: own.degreeOut })],
    [
      t('network.panel.betweenness'),
      ranked(t('network.table.share', { share: formats.number(own.betweenness * 100, 1) }), 'betweenness'),
    ],
  ];
  if (own.community !== null) facts.push([t('network.panel.community'), formats.number(own.community + 1)]);
  if (own.separates > 0) facts.push([t('network.table.separates'), formats.number(own.separates)]);
  return <FactList facts={facts} />;
}

/** Puts the actor in focus, as on the map, and says how far around it is shown. */
function Around({ id, steps, onSteps }: Pick<NetworkPanelProps, 'id' | 'steps' | 'onSteps'>) {
  const { t } = useText();
  const { nearId, set } = useMapAddress();
  const choose = (chosen: Steps | null) => {
    if (chosen) onSteps(chosen);
    set({ near: chosen ? id : null });
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={nearId === id ? steps : 0}
      onChange={(_event, chosen: Steps | null) => choose(chosen)}
      aria-label={t('network.filter.focus')}
      sx={{ marginTop: 3 }}
    >
      {STEPS.map((value) => (
        <ToggleButton key={value} value={value}>
          {t(`network.filter.focusSteps.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
