/** The menu that places an actor in the middle of a quadrant: what dragging does, without dragging. */
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { QUADRANTS, type Quadrant } from '../../../../shared/domain/stakeholders/assessment.ts';
import type { Score } from '../../../../shared/figures/grid-layout.ts';
import { useText } from '../../../components/text/use-text.ts';

/** The middle of each quadrant, on a scale from 1 to 5. */
export const QUADRANT_MIDDLES: Record<Quadrant, Score> = {
  'work-closely': { power: 4, interest: 4 },
  'keep-satisfied': { power: 4, interest: 2 },
  'keep-informed': { power: 2, interest: 4 },
  follow: { power: 2, interest: 2 },
};

export interface QuadrantMenuProps {
  readonly anchor: HTMLElement;
  readonly name: string;
  readonly onChoose: (score: Score) => void;
  readonly onClose: () => void;
}

/** Render it only while it is open. */
export function QuadrantMenu({ anchor, name, onChoose, onClose }: QuadrantMenuProps) {
  const { t } = useText();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': t('stakeholders.move.menu', { name }) } }}
    >
      <ListSubheader role="presentation" sx={{ lineHeight: '30px', maxWidth: 260 }}>
        {t('stakeholders.move.to')}
      </ListSubheader>
      {QUADRANTS.map((quadrant) => (
        <MenuItem
          key={quadrant}
          onClick={() => {
            onClose();
            onChoose(QUADRANT_MIDDLES[quadrant]);
          }}
        >
          {t(`terms.quadrant.${quadrant}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
