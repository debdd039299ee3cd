/** Which map is shown, and what can be done with the maps. */
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useMapAddress } from '../use-map-address.ts';
import { MapActorsDialog } from './MapActorsDialog.tsx';
import { MapDialog } from './MapDialog.tsx';
import { ScalesDialog } from './ScalesDialog.tsx';

type Shown = 'new' | 'edit' | 'actors' | 'scales' | null;

export interface MapSwitcherProps {
  readonly maps: readonly MapOverview[];
  /** Null: the map of the whole initiative. */
  readonly map: MapOverview | null;
  readonly actors: readonly ActorOverview[];
}

export function MapSwitcher({ maps, map, actors }: MapSwitcherProps) {
  const { t } = useText();
  const { set } = useMapAddress();
  const canEdit = useCanEdit();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  const remove = useRemoval('maps.delete');
  // With nothing to change and nothing to choose there is no menu.
  if (!canEdit && maps.length === 0) return null;
  const close = () => setShown(null);
  const choose = (work: () => void) => () => {
    setAnchor(null);
    work();
  };
  const deleteMap = async (which: MapOverview) => {
    const sentence = t('maps.deleted', { name: which.name, count: which.assessmentCount });
    if (await remove({ id: which.id }, sentence)) set({ map: null });
  };
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<Icon of={ChevronDown} size={16} />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: 320, textAlign: 'left' }}
      >
        {t('maps.switcher.button', { name: map?.name ?? t('maps.whole') })}
      </Button>
      {anchor && (
        <Menu
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          slotProps={{ list: { 'aria-label': t('maps.switcher.menu') }, paper: { sx: { maxWidth: 380 } } }}
        >
          {[null, ...maps].map((each) => (
            <MenuItem
              key={each?.id ?? 'whole'}
              role="menuitemradio"
              aria-checked={each?.id === map?.id}
              onClick={choose(() => set({ map: each?.id ?? null }))}
              sx={{ whiteSpace: 'normal', gap: 2 }}
            >
              <span style={{ width: 16, flex: 'none', display: 'flex' }}>
                {each?.id === map?.id && <Icon of={Check} size={16} />}
              </span>
              {each?.name ?? t('maps.whole')}
            </MenuItem>
          ))}
          {canEdit && <Divider />}
          {canEdit && <MenuItem onClick={choose(() => setShown('new'))}>{t('maps.switcher.new')}</MenuItem>}
          {canEdit && map && (
            <MenuItem onClick={choose(() => setShown('actors'))}>{t('maps.switcher.actors')}</MenuItem>
          )}
          {canEdit && map && (
            <MenuItem onClick={choose(() => setShown('edit'))}>{t('maps.switcher.edit')}</MenuItem>
          )}
          {canEdit && map && (
            <MenuItem onClick={choose(() => void deleteMap(map))}>{t('maps.switcher.delete')}</MenuItem>
          )}
          {canEdit && <Divider />}
          {canEdit && (
            <MenuItem onClick={choose(() => setShown('scales'))}>{t('maps.switcher.scales')}</MenuItem>
          )}
        </Menu>
      )}
      {shown === 'new' && <MapDialog map={null} onClose={close} onCreated={(id) => set({ map: id })} />}
      {shown === 'edit' && map && <MapDialog map={map} onClose={close} />}
      {shown === 'actors' && map && <MapActorsDialog map={map} actors={actors} onClose={close} />}
      {shown === 'scales' && <ScalesDialog onClose={close} />}
    </>
  );
}
