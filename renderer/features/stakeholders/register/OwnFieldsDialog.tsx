/** The fields an initiative has added to its register: their order, names and choices. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { choicesOf, type OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { OwnFieldDialog } from './OwnFieldDialog.tsx';

export function OwnFieldsDialog({ fields, onClose }: { fields: readonly OwnField[]; onClose: () => void }) {
  const { t } = useText();
  const [editing, setEditing] = useState<OwnField | 'new' | null>(null);
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} slotProps={{ paper: { sx: { maxWidth: 560 } } }}>
      <DialogTitle id={id} variant="h2">
        {t('register.fields.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
          {t('register.fields.intro')}
        </Typography>
        <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {fields.map((field, index) => (
            <FieldLine
              key={field.id}
              field={field}
              index={index}
              isLast={index === fields.length - 1}
              onEdit={() => setEditing(field)}
            />
          ))}
        </Box>
        <Button
          startIcon={<Icon of={Plus} size={16} />}
          sx={{ marginTop: 3 }}
          onClick={() => setEditing('new')}
        >
          {t('register.fields.add')}
        </Button>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
      {editing && (
        <OwnFieldDialog field={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Dialog>
  );
}

function FieldLine(props: { field: OwnField; index: number; isLast: boolean; onEdit: () => void }) {
  const { t } = useText();
  const { field, index } = props;
  const { id, name } = field;
  const move = useOperation('register.moveField');
  const remove = useRemoval('register.deleteField');
  const kind = t(`terms.ownFieldKind.${field.kind}`);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        paddingY: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 500 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {[kind, choicesOf(field).join(' · ')].filter(Boolean).join(': ')}
        </Box>
      </Box>
      <IconButton
        aria-label={t('register.fields.up', { name })}
        disabled={index === 0}
        onClick={() => void move.run({ id, index: index - 1 })}
      >
        <Icon of={ArrowUp} size={16} />
      </IconButton>
      <IconButton
        aria-label={t('register.fields.down', { name })}
        disabled={props.isLast}
        onClick={() => void move.run({ id, index: index + 1 })}
      >
        <Icon of={ArrowDown} size={16} />
      </IconButton>
      <IconButton aria-label={t('register.fields.edit', { name })} onClick={props.onEdit}>
        <Icon of={Pencil} size={16} />
      </IconButton>
      <IconButton
        aria-label={t('register.fields.delete', { name })}
        onClick={() => void remove({ id }, t('register.fields.deleted', { name }))}
      >
        <Icon of={Trash2} size={16} />
      </IconButton>
    </Box>
  );
}
