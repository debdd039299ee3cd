/** Pairs of actors that may be one: looked at side by side, or told apart. Those told apart stand below, to be taken back. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { DuplicateList, SuggestedActor } from '../../../../shared/contract/register.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';

export interface DuplicatesDialogProps {
  readonly duplicates: DuplicateList;
  readonly onMerge: (ids: readonly [ActorId, ActorId]) => void;
  readonly onClose: () => void;
}

export function DuplicatesDialog({ duplicates, onMerge, onClose }: DuplicatesDialogProps) {
  const { t } = useText();
  const id = useId();
  const { suggestions, count, distinct } = duplicates;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} slotProps={{ paper: { sx: { maxWidth: 680 } } }}>
      <DialogTitle id={id} variant="h2">
        {t('register.duplicates.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
          {count === 0 ? t('register.duplicates.none') : t('register.duplicates.intro')}
        </Typography>
        <PairList>
          {suggestions.map((suggestion) => (
            <SuggestedPair key={keyOf(suggestion.actors)} {...suggestion} onMerge={onMerge} />
          ))}
        </PairList>
        {count > suggestions.length && (
          <Typography variant="body2" sx={{ marginTop: 3 }}>
            {t('register.duplicates.more', { count: count - suggestions.length })}
          </Typography>
        )}
        {distinct.length > 0 && <DistinctPairs distinct={distinct} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function SuggestedPair({
  actors,
  reason,
  onMerge,
}: DuplicateList['suggestions'][number] & Pick<DuplicatesDialogProps, 'onMerge'>) {
  const { t } = useText();
  const mark = useRemoval('register.markDistinct');
  const names = namesOf(actors);
  const ids: [ActorId, ActorId] = [actors[0].id, actors[1].id];
  return (
    <Pair actors={actors} detail={t(`register.duplicates.reason.${reason}`)}>
      <Button
        size="small"
        onClick={() => onMerge(ids)}
        aria-label={t('register.duplicates.compareNamed', names)}
      >
        {t('register.duplicates.compare')}
      </Button>
      <Button
        size="small"
        variant="text"
        onClick={() => void mark({ actorIds: ids }, t('register.duplicates.marked', names))}
        aria-label={t('register.duplicates.distinctNamed', names)}
      >
        {t('register.duplicates.distinct')}
      </Button>
    </Pair>
  );
}

function DistinctPairs({ distinct }: Pick<DuplicateList, 'distinct'>) {
  const { t } = useText();
  const unmark = useRemoval('register.unmarkDistinct');
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ marginTop: 6 }}>
      <Typography id={id} variant="h3">
        {t('register.duplicates.apart.heading')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 2 }}>
        {t('register.duplicates.apart.help')}
      </Typography>
      <PairList>
        {distinct.map((pair) => (
          <Pair key={pair.id} actors={pair.actors}>
            <Button
              size="small"
              variant="text"
              onClick={() =>
                void unmark({ id: pair.id }, t('register.duplicates.apart.done', namesOf(pair.actors)))
              }
              aria-label={t('register.duplicates.apart.againNamed', namesOf(pair.actors))}
            >
              {t('register.duplicates.apart.again')}
            </Button>
          </Pair>
        ))}
      </PairList>
    </Box>
  );
}

function PairList({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {children}
    </Box>
  );
}

function Pair(props: {
  actors: readonly [SuggestedActor, SuggestedActor];
  detail?: string;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        paddingY: 2,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere', marginRight: 2 }}>
        <Box sx={{ fontWeight: 500 }}>{t('register.duplicates.pair', namesOf(props.actors))}</Box>
        {props.detail && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{props.detail}</Box>}
      </Box>
      {props.children}
    </Box>
  );
}

const namesOf = ([first, second]: readonly [SuggestedActor, SuggestedActor]) => ({
  first: first.name,
  second: second.name,
});

const keyOf = ([first, second]: readonly [SuggestedActor, SuggestedActor]) => `${first.id} ${second.id}`;
