/** Two actors side by side: which one stays, and of each thing in which they differ, whose is kept. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { MergeRow } from './MergeRow.tsx';
import { type MergeChosen, type Side, type Sides, useMergeChoice } from './use-merge-choice.ts';
import { useMergeWords } from './use-merge-words.ts';

export interface MergeDialogProps {
  readonly ids: readonly [ActorId, ActorId];
  readonly fields: readonly OwnField[];
  /** True when the program suggested it: then it can be said that the two are not the same. */
  readonly isSuggested?: boolean;
  readonly onClose: () => void;
  readonly onMerged?: () => void;
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

function Compared({
  sides,
  fields,
  isSuggested = false,
  onClose,
  onMerged,
}: MergeDialogProps & { sides: Sides }) {
  const { t } = useText();
  const titleId = useId();
  const choice = useMergeChoice(sides, fields);
  const merge = useRemoval('register.merge');
  const save = async () => {
    const name = sides[choice.sideOf('name')].actor.name;
    if (!(await merge(choice.input(), t('register.merge.done', { name })))) return;
    onClose();
    onMerged?.();
  };
  const mark = useRemoval('register.markDistinct');
  const [{ actor: first }, { actor: second }] = sides;
  const tellApart = async () => {
    const names = { first: first.name, second: second.name };
    if (await mark({ actorIds: [first.id, second.id] }, t('register.duplicates.marked', names))) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: { maxWidth: 760 } } }}>
      <DialogTitle id={titleId} variant="h2">
        {t('register.merge.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
          {t('register.merge.intro')}
        </Typography>
        <MergeRows sides={sides} choice={choice} />
      </DialogContent>
      <DialogActions>
        {isSuggested && (
          <Button variant="text" onClick={() => void tellApart()} sx={{ marginRight: 'auto' }}>
            {t('register.duplicates.distinct')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" color="primary" onClick={() => void save()}>
          {t('register.merge.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Who stays, and every fact and own field in which the two differ. */
function MergeRows({ sides, choice }: { sides: Sides; choice: MergeChosen }) {
  const { t } = useText();
  const wordOf = useMergeWords();
  const [first, second] = sides;
  const plain = (title: string) => ({ title, detail: '' });
  const heading = ({ actor }: Side) => ({
    title: actor.name,
    detail: t('register.merge.counts', {
      ties: actor.ties.length,
      assessments: actor.assessments.length,
    }),
  });
  return (
    <Box sx={{ display: 'grid', rowGap: 4 }}>
      <MergeRow
        label={t('register.merge.kept')}
        values={[heading(first), heading(second)]}
        side={choice.kept}
        onChoose={choice.keep}
      />
      {choice.facts.map((fact) => (
        <MergeRow
          key={fact}
          label={t(`register.merge.choice.${fact}`)}
          values={[plain(wordOf(fact, first.actor)), plain(wordOf(fact, second.actor))]}
          side={choice.sideOf(fact)}
          onChoose={(side) => choice.choose(fact, side)}
        />
      ))}
      {choice.ownFields.map((field) => (
        <MergeRow
          key={field.id}
          label={field.name}
          values={[
            plain(wordOf(field, first.details.own[field.id] ?? '')),
            plain(wordOf(field, second.details.own[field.id] ?? '')),
          ]}
          side={choice.sideOf(field.id)}
          onChoose={(side) => choice.choose(field.id, side)}
        />
      ))}
    </Box>
  );
}
