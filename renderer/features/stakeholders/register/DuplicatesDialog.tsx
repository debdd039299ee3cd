/** Pairs of actors that may be one and the same, with the reason, each to be looked at side by side. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { DuplicateList } from '../../../../shared/contract/register.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { useText } from '../../../components/text/use-text.ts';

export interface DuplicatesDialogProps {
  readonly duplicates: DuplicateList;
  readonly onMerge: (ids: readonly [ActorId, ActorId]) => void;
  readonly onClose: () => void;
}

export function DuplicatesDialog({ duplicates, onMerge, onClose }: DuplicatesDialogProps) {
  const { t } = useText();
  const id = useId();
  const { suggestions, count } = duplicates;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} slotProps={{ paper: { sx: { maxWidth: 620 } } }}>
      <DialogTitle id={id} variant="h2">
        {t('register.duplicates.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
          {count === 0 ? t('register.duplicates.none') : t('register.duplicates.intro')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {suggestions.map(({ actors: [first, second], reason }) => (
            <Box
              component="li"
              key={`${first.id} ${second.id}`}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 3,
                paddingY: 2,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Box sx={{ fontWeight: 500 }}>
                  {t('register.duplicates.pair', { first: first.name, second: second.name })}
                </Box>
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {t(`register.duplicates.reason.${reason}`)}
                </Box>
              </Box>
              <Button
                size="small"
                onClick={() => onMerge([first.id, second.id])}
                aria-label={t('register.duplicates.compareNamed', { first: first.name, second: second.name })}
              >
                {t('register.duplicates.compare')}
              </Button>
            </Box>
          ))}
        </Box>
        {count > suggestions.length && (
          <Typography variant="body2" sx={{ marginTop: 3 }}>
            {t('register.duplicates.more', { count: count - suggestions.length })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
