/** A further map that has nobody on it yet. */
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { MapActorsDialog } from './MapActorsDialog.tsx';

export function EmptyMap({ map, actors }: { map: MapOverview; actors: readonly ActorOverview[] }) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <Card>
      <EmptyState
        sentence={t('maps.onMap.empty')}
        help={t('maps.onMap.emptyHelp')}
        action={canEdit && <Button onClick={() => setIsChoosing(true)}>{t('maps.switcher.actors')}</Button>}
      />
      {isChoosing && <MapActorsDialog map={map} actors={actors} onClose={() => setIsChoosing(false)} />}
    </Card>
  );
}
