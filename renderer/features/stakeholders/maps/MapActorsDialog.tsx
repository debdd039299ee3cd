/** Chooses who is on a further map: a list to search and tick. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { EVERYONE, filterActors } from '../actor-filter.ts';

/** More than fit a list; the rest is found by searching. */
const MOST_LISTED = 200;

export function MapActorsDialog(props: {
  map: MapOverview;
  actors: readonly ActorOverview[];
  onClose: () => void;
}) {
  const { t, formats } = useText();
  const { map, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlySet<ActorId>>(() => new Set(map.actorIds));
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const setActors = useOperation('maps.setActors');
  const titleId = useId();
  const byName = useMemo(
    () => [...props.actors].sort((a, b) => formats.compare(a.name, b.name)),
    [props.actors, formats],
  );
  const found = useMemo(() => filterActors(byName, { ...EVERYONE, text: searched }), [byName, searched]);
  const setAll = (isChosen: boolean) => {
    const next = new Set(chosen);
    for (const { id } of found) isChosen ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const toggle = (id: ActorId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const save = async () => {
    const answer = await setActors.run({ id: map.id, actorIds: [...chosen] });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: { maxWidth: 560 } } }}>
      <DialogTitle id={titleId} variant="h2">
        {t('maps.actors.title', { name: map.name })}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, paddingTop: 1 }}>
          <OutlinedInput
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t('maps.actors.filter')}
            inputProps={{ 'aria-label': t('maps.actors.filter'), autoComplete: 'off' }}
            sx={{ width: 'min(100%, 240px)' }}
          />
          <span role="status">{t('maps.actors.chosen', { count: chosen.size })}</span>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginY: 2 }}>
          <Button size="small" onClick={() => setAll(true)}>
            {t('maps.actors.all')}
          </Button>
          <Button size="small" onClick={() => setAll(false)}>
            {t('maps.actors.none')}
          </Button>
        </Box>
        <ActorChoices found={found} chosen={chosen} onToggle={toggle} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={setActors.isRunning}
          onClick={() => void save()}
        >
          {t('common.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ActorChoices(props: {
  found: readonly ActorOverview[];
  chosen: ReadonlySet<ActorId>;
  onToggle: (id: ActorId) => void;
}) {
  const { t } = useText();
  const { found, chosen } = props;
  const left = found.length - MOST_LISTED;
  if (found.length === 0) return <p>{t('common.noMatches')}</p>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {found.slice(0, MOST_LISTED).map((actor) => (
        <li key={actor.id}>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={chosen.has(actor.id)}
                onChange={() => props.onToggle(actor.id)}
              />
            }
            label={
              <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
                <SectorMark sector={actor.sector} isFilled={actor.hasSeat} />
                {actor.name}
              </Box>
            }
          />
        </li>
      ))}
      {left > 0 && (
        <Box component="li" sx={{ color: 'text.secondary', fontSize: '0.8125rem', paddingTop: 1 }}>
          {t('maps.actors.more', { count: left })}
        </Box>
      )}
    </Box>
  );
}
