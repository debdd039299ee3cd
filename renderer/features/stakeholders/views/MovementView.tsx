/** Movement: where actors stood on one day and stand on another, with arrows, and a table of who moved and why. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import type { MapMovement } from '../../../../shared/domain/stakeholders/movement.ts';
import { movementDays } from '../../../../shared/domain/stakeholders/movement-days.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { PlainDateField } from '../../../components/form/PlainField.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useMapAddress } from '../use-map-address.ts';
import type { ViewProps } from './FurtherView.tsx';
import { type Moved, MovementFigure } from './MovementFigure.tsx';
import { MovementTable } from './MovementTable.tsx';
import { FigureNotes } from './ViewFigure.tsx';

export function MovementView(props: GroupedProps) {
  const { t } = useText();
  const days = useQueryOf('maps.assessmentDays', { mapId: props.mapId });
  return (
    <Answered by={days}>
      {(list) => {
        const usual = movementDays(list, today());
        if (usual === null)
          return (
            <Card>
              <EmptyState sentence={t('maps.movement.oneDay')} />
            </Card>
          );
        return <Period {...props} usual={usual} />;
      }}
    </Answered>
  );
}

type GroupedProps = ViewProps & { readonly isGrouped: boolean };

interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The two days, in the address once somebody has chosen them. */
function Period({ usual, ...props }: GroupedProps & { usual: Days }) {
  const { t } = useText();
  const address = useMapAddress();
  const from = address.from ?? usual.from;
  const until = address.until ?? usual.until;
  const isTurned = from > until;
  const movement = useQueryOf(
    'maps.movement',
    { mapId: props.mapId, from, until },
    { enabled: !isTurned, keepsPrevious: true },
  );
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 2, marginBottom: 2 }}>
        {(['from', 'until'] as const).map((name) => (
          <Box key={name} sx={dayStyle}>
            <PlainDateField
              label={t(`maps.movement.${name}`)}
              value={name === 'from' ? from : until}
              onChange={(day) => address.set({ [name]: day })}
            />
          </Box>
        ))}
      </Box>
      {isTurned && <FigureNotes notes={[t('maps.movement.turned')]} />}
      {!isTurned && (
        <Answered by={movement}>
          {(answer) => <Shown {...props} movement={answer} days={{ from, until }} />}
        </Answered>
      )}
    </>
  );
}

/** The label beside its field: the height is the picture's. */
const dayStyle = {
  flex: 'none',
  maxWidth: '100%',
  '& .MuiFormControl-root': { flexDirection: 'row', alignItems: 'center', columnGap: 2 },
  '& label': { marginBottom: 0 },
  '& .MuiOutlinedInput-root': { width: 160 },
} as const;

/** New actors named in the sentence; the rest are counted. */
const NAMED = 8;

function Shown({ movement, days, ...props }: GroupedProps & { movement: MapMovement; days: Days }) {
  const { t, formats } = useText();
  const moved = useMemo(() => movedActors(props.actors, movement), [props.actors, movement]);
  const arrivals = useMemo(() => {
    const ids = new Set(movement.arrivals);
    return props.actors.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  }, [props.actors, movement]);
  const said = { from: formats.date(days.from), until: formats.date(days.until) };
  const named =
    arrivals.length > NAMED
      ? [...arrivals.slice(0, NAMED), t('maps.movement.andMore', { count: arrivals.length - NAMED })]
      : arrivals;
  return (
    <>
      {moved.length > 0 && <MovementFigure {...props} moved={moved} days={said} />}
      <FigureNotes
        notes={[
          t('maps.movement.summary', { count: moved.length, ...said }),
          arrivals.length > 0
            ? t('maps.movement.arrivals', { count: arrivals.length, names: formats.list(named) })
            : null,
        ]}
      />
      {moved.length > 0 && <MovementTable {...props} moved={moved} />}
    </>
  );
}

/** The movements of those the filter lets through, the farthest first. */
function movedActors(actors: GroupedProps['actors'], { movements }: MapMovement): Moved[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return movements.flatMap((movement) => {
    const actor = byId.get(movement.actorId);
    return actor ? [{ ...actor, movement }] : [];
  });
}
