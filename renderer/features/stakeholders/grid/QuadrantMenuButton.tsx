/** A button that opens the quadrant menu of one actor. */
import Button from '@mui/material/Button';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { MoveActor } from '../use-move-actor.ts';
import { QuadrantMenu } from './QuadrantMenu.tsx';

export function QuadrantMenuButton(props: {
  actor: Pick<ActorOverview, 'id' | 'name'>;
  label: string;
  move: MoveActor;
}) {
  const { t } = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('stakeholders.move.buttonFor', { label: props.label, name: props.actor.name })}
        endIcon={<Icon of={ChevronDown} size={16} />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {props.label}
      </Button>
      {anchor && (
        <QuadrantMenu
          anchor={anchor}
          name={props.actor.name}
          onClose={() => setAnchor(null)}
          onChoose={(score) => void props.move(props.actor, score)}
        />
      )}
    </>
  );
}
