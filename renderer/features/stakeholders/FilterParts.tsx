/** Parts that the filters of the map and of the network share: search, the way to further filters, the actor in focus. */
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useMapAddress } from './use-map-address.ts';

/** Only a sign beside the search; how many of the filters are in use stands beside it. */
export function FurtherButton(props: { count: number; isOpen: boolean; onClick: () => void }) {
  const { t, formats } = useText();
  const label = props.count === 0 ? t('maps.filter.more') : t('maps.filter.active', { count: props.count });
  return (
    <Button
      aria-expanded={props.isOpen}
      aria-label={label}
      title={label}
      onClick={props.onClick}
      sx={{ minWidth: 36, paddingX: 2, gap: 1.5, marginLeft: -1 }}
    >
      <Icon of={SlidersHorizontal} size={16} />
      {props.count > 0 && formats.number(props.count)}
    </Button>
  );
}

/** Says that only one actor and its neighbours are shown, and ends it; nothing while everyone is. */
export function NearChip(props: { actors: readonly { readonly id: ActorId; readonly name: string }[] }) {
  const { t } = useText();
  const { nearId, set } = useMapAddress();
  if (nearId === null) return null;
  const name = props.actors.find(({ id }) => id === nearId)?.name ?? '';
  const clear = () => set({ near: null });
  return (
    <Chip
      size="small"
      label={t('maps.filter.near', { name })}
      onDelete={clear}
      onClick={clear}
      aria-label={t('maps.filter.nearClear', { name })}
    />
  );
}

/** What is typed stands here at once, whenever the address follows; an address changed elsewhere replaces it. */
export function FilterText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  const change = (next: string) => {
    sent.current = next;
    setTyped(next);
    onChange(next);
  };
  return (
    <OutlinedInput
      value={typed}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') change('');
      }}
      placeholder={t('stakeholders.filter.text')}
      inputProps={{ 'aria-label': t('stakeholders.filter.text'), autoComplete: 'off' }}
      startAdornment={
        <InputAdornment position="start" sx={{ marginRight: 0 }}>
          <Icon of={Search} />
        </InputAdornment>
      }
      endAdornment={
        typed !== '' && (
          <IconButton
            size="small"
            edge="end"
            aria-label={t('stakeholders.filter.clear')}
            onClick={() => change('')}
          >
            <Icon of={X} size={16} />
          </IconButton>
        )
      }
      sx={{ flex: '1 1 150px', maxWidth: 200 }}
    />
  );
}
