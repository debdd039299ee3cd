/** Beside the grid while nobody is chosen: who is missing a seat, and who is not on the map yet. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { Card } from '../../components/Card.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useMeasuredRoom } from '../../components/use-measured-room.ts';
import { QuadrantMenuButton } from './grid/QuadrantMenuButton.tsx';
import type { MoveActor } from './use-move-actor.ts';
import { usePowerWords } from './use-scale-words.ts';

export interface GridAsideProps {
  readonly closeWithoutSeat: readonly ActorOverview[];
  readonly unplaced: readonly ActorOverview[];
  readonly onSelect: (id: ActorId) => void;
  readonly move: MoveActor;
}

export const GridAside = memo(function GridAside(props: GridAsideProps) {
  const { closeWithoutSeat, unplaced, onSelect, move } = props;
  const { t, formats } = useText();
  const canEdit = useCanEdit();
  const powerWords = usePowerWords();
  const { ref, height } = useMeasuredRoom();
  return (
    <Stack ref={ref} spacing={4} sx={listsStyle(height)}>
      {closeWithoutSeat.length > 0 && (
        <Card
          title={t('stakeholders.withoutSeat.title')}
          aside={formats.number(closeWithoutSeat.length)}
          isFlush
        >
          <Explanation>{t('stakeholders.withoutSeat.help', powerWords)}</Explanation>
          <ActorList actors={closeWithoutSeat} onSelect={onSelect} />
        </Card>
      )}
      {unplaced.length > 0 && (
        <Card title={t('stakeholders.unplaced.title')} aside={formats.number(unplaced.length)} isFlush>
          <Explanation>{t('stakeholders.unplaced.help')}</Explanation>
          <ActorList actors={unplaced} onSelect={onSelect}>
            {(actor) =>
              canEdit && (
                <QuadrantMenuButton actor={actor} label={t('stakeholders.unplaced.place')} move={move} />
              )
            }
          </ActorList>
        </Card>
      )}
      {unplaced.length === 0 && closeWithoutSeat.length === 0 && (
        <Card title={t('stakeholders.choose.title')}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('stakeholders.choose.help')}
          </Typography>
        </Card>
      )}
    </Stack>
  );
});

/** What is longer than the window has room for scrolls in itself; a short list is shown whole. */
const listsStyle = (room: number) => ({
  flex: 'none',
  width: { xs: '100%', md: 312, xl: 360 },
  maxHeight: { md: Math.max(LEAST_HEIGHT, room - BELOW) },
  '& > section': { display: 'flex', flexDirection: 'column', flex: '0 1 auto', minHeight: 0 },
  '& > section:not(:last-child)': { flexShrink: 0, maxHeight: { md: '50%' } },
  '& > section > :last-child': { overflowY: { md: 'auto' } },
});
/** Pixels: that of the lowest grid, and what is kept free below the lists. */
const LEAST_HEIGHT = 360;
const BELOW = 16;

function Explanation({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', padding: '10px 18px 4px' }}>
      {children}
    </Typography>
  );
}

/** Enough to work with; a longer list is worked through in the table. */
const MOST_LISTED = 100;

function ActorList(props: {
  actors: readonly ActorOverview[];
  onSelect: (id: ActorId) => void;
  children?: (actor: ActorOverview) => React.ReactNode;
}) {
  const { t } = useText();
  const left = props.actors.length - MOST_LISTED;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: '0 0 8px',
        // Below the grid, in a narrow window, the list has an end of its own.
        maxHeight: { xs: 420, md: 'none' },
        overflowY: { xs: 'auto', md: 'visible' },
      }}
    >
      {props.actors.slice(0, MOST_LISTED).map((actor) => (
        <Box
          component="li"
          key={actor.id}
          sx={{ display: 'flex', alignItems: 'center', gap: 2.5, minHeight: 36, padding: '3px 18px' }}
        >
          <SectorMark sector={actor.sector} isFilled={actor.hasSeat} isNamed />
          <Link
            component="button"
            type="button"
            onClick={() => props.onSelect(actor.id)}
            sx={{
              flex: 1,
              minWidth: 0,
              textAlign: 'left',
              color: 'text.primary',
              overflowWrap: 'anywhere',
              lineHeight: 1.4,
            }}
          >
            {actor.name}
          </Link>
          {props.children?.(actor)}
        </Box>
      ))}
      {left > 0 && (
        <Box component="li" sx={{ padding: '6px 18px', color: 'text.secondary', fontSize: '0.78125rem' }}>
          {t('stakeholders.unplaced.more', { count: left })}
        </Box>
      )}
    </Box>
  );
}
