/** Two actors side by side: which one stays, and of each thing in which they differ, whose is kept. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { RegisterDetails } from '../../../../shared/contract/register.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId, OwnFieldId } from '../../../../shared/domain/identifiers.ts';
import {
  differingChoices,
  type MergeChoice,
  missingChoices,
} from '../../../../shared/domain/stakeholders/merging.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { MergeRow } from './MergeRow.tsx';
import { useMergeWords } from './use-merge-words.ts';

export interface MergeDialogProps {
  readonly ids: readonly [ActorId, ActorId];
  readonly fields: readonly OwnField[];
  readonly onClose: () => void;
  readonly onMerged?: () => void;
}

/** One of the two with everything that is compared. */
interface Side {
  readonly actor: ActorDetails;
  readonly details: RegisterDetails;
}

/** Reads both; there is nothing to see until they are there. */
export function MergeDialog(props: MergeDialogProps) {
  const first = useSide(props.ids[0]);
  const second = useSide(props.ids[1]);
  if (!first || !second) return null;
  return <Compared {...props} sides={[first, second]} />;
}

function useSide(id: ActorId): Side | null {
  const { data: actor } = useQueryOf('stakeholders.getActor', { id });
  const { data: details } = useQueryOf('register.details', { id });
  return actor && details ? { actor, details } : null;
}

/** What can be chosen, by name: facts of the actor, and own fields by their identifier. */
type Chosen = ReadonlyMap<string, 0 | 1>;

function Compared({ sides, fields, onClose, onMerged }: MergeDialogProps & { sides: readonly [Side, Side] }) {
  const { t } = useText();
  const titleId = useId();
  const [kept, setKept] = useState<0 | 1>(() => richerOf(sides));
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const merge = useRemoval('register.merge');
  const wordOf = useMergeWords();
  const [first, second] = sides;
  const choices = differingChoices(first.actor, second.actor);
  const ownFields = fields.filter(({ id }) => first.details.own[id] !== second.details.own[id]);
  const sideOf = (name: string): 0 | 1 => chosen.get(name) ?? defaultSide(name, sides, kept);
  const choose = (name: string, side: 0 | 1) => setChosen(new Map(chosen).set(name, side));
  const save = async () => {
    const other = kept === 0 ? 1 : 0;
    const input = {
      keptId: sides[kept].actor.id,
      otherId: sides[other].actor.id,
      fromOther: choices.filter((choice) => sideOf(choice) === other),
      ownFromOther: ownFields.map(({ id }) => id).filter((id) => sideOf(id) === other),
    };
    const name = sides[sideOf('name')].actor.name;
    if (!(await merge(input, t('register.merge.done', { name })))) return;
    onClose();
    onMerged?.();
  };
  const heading = (side: Side) => ({
    title: side.actor.name,
    detail: t('register.merge.counts', countsOf(side)),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: { maxWidth: 760 } } }}>
      <DialogTitle id={titleId} variant="h2">
        {t('register.merge.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
          {t('register.merge.intro')}
        </Typography>
        <Box sx={{ display: 'grid', rowGap: 4 }}>
          <MergeRow
            label={t('register.merge.kept')}
            values={[heading(first), heading(second)]}
            side={kept}
            onChoose={(side) => {
              setKept(side);
              setChosen(new Map());
            }}
          />
          {choices.map((choice) => (
            <MergeRow
              key={choice}
              label={t(`register.merge.choice.${choice}`)}
              values={[
                { title: wordOf(choice, first.actor), detail: '' },
                { title: wordOf(choice, second.actor), detail: '' },
              ]}
              side={sideOf(choice)}
              onChoose={(side) => choose(choice, side)}
            />
          ))}
          {ownFields.map((field) => (
            <MergeRow
              key={field.id}
              label={field.name}
              values={[
                { title: wordOf(field, first.details.own[field.id] ?? ''), detail: '' },
                { title: wordOf(field, second.details.own[field.id] ?? ''), detail: '' },
              ]}
              side={sideOf(field.id)}
              onChoose={(side) => choose(field.id, side)}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" color="primary" onClick={() => void save()}>
          {t('register.merge.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const countsOf = ({ actor }: Side) => ({ ties: actor.ties.length, assessments: actor.assessments.length });

/** The one of which more is known stays, unless somebody chooses the other. */
function richerOf([first, second]: readonly [Side, Side]): 0 | 1 {
  const weight = ({ actor, details }: Side) =>
    actor.ties.length + actor.assessments.length + Object.keys(details.own).length;
  return weight(second) > weight(first) ? 1 : 0;
}

/** The kept one's, unless it says nothing there. */
function defaultSide(name: string, sides: readonly [Side, Side], kept: 0 | 1): 0 | 1 {
  const other = kept === 0 ? 1 : 0;
  const isMissing =
    missingChoices(sides[kept].actor, sides[other].actor).includes(name as MergeChoice) ||
    (sides[kept].details.own[name as OwnFieldId] === undefined &&
      sides[other].details.own[name as OwnFieldId] !== undefined);
  return isMissing ? other : kept;
}
