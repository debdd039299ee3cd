/** One target group: what it is called, who speaks for it, and the buttons that change it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import { ArrowDown, ArrowUp, type LucideIcon, Pencil, Plus, Trash2, X } from 'lucide-react';
import { Link } from 'react-router';
import type { NamedVoice, TargetGroupDetails } from '../../../../shared/contract/coverage.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { usePlaceInPage } from '../../../components/place-in-page.ts';
import { useText } from '../../../components/text/use-text.ts';

export interface TargetGroupItemProps {
  readonly group: TargetGroupDetails;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onAddVoice: () => void;
}

export function TargetGroupItem(props: TargetGroupItemProps) {
  const { t } = useText();
  const { group, canEdit } = props;
  const { ref, isHere } = usePlaceInPage(group.id);
  return (
    <Box
      component="li"
      ref={ref}
      // Focusable only while the address leads here, as a card is.
      {...(isHere ? { tabIndex: -1, 'aria-current': 'true' as const, 'data-place': '' } : {})}
      sx={(theme) => ({
        '&&[data-place]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-3px' },
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        padding: '10px 12px 11px 18px',
        '& + li': { borderTop: `1px solid ${theme.tokens.faintLine}` },
      })}
    >
      <Box sx={{ flex: '1 1 190px', minWidth: 0, overflowWrap: 'anywhere', fontWeight: 500 }}>
        {group.name}
      </Box>
      {canEdit && <ItemButtons {...props} />}
      <Box sx={{ flex: '1 1 100%', minWidth: 0, overflowWrap: 'anywhere' }}>
        {group.note && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'pre-line' }}>
            {group.note}
          </Box>
        )}
        <Voices group={group} canEdit={canEdit} />
        {canEdit && (
          <Button
            size="small"
            startIcon={<Icon of={Plus} size={15} />}
            aria-label={t('coverage.group.addVoiceFor', { name: group.name })}
            onClick={props.onAddVoice}
            sx={{ marginTop: 1 }}
          >
            {t('coverage.group.addVoice')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Voices({ group, canEdit }: { group: TargetGroupDetails; canEdit: boolean }) {
  const { t } = useText();
  const secondary = { color: 'text.secondary', fontSize: '0.8125rem', marginTop: 1 };
  if (group.voices.length === 0) return <Box sx={secondary}>{t('coverage.group.noVoices')}</Box>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, marginTop: 1 }}>
      <Box component="span" sx={{ ...secondary, marginTop: 0 }}>
        {t('coverage.group.voices')}
      </Box>
      <Box component="ul" sx={{ display: 'contents', listStyle: 'none' }}>
        {group.voices.map((voice) => (
          <VoiceItem key={voice.id} group={group} voice={voice} canEdit={canEdit} />
        ))}
      </Box>
    </Box>
  );
}

function VoiceItem(props: { group: TargetGroupDetails; voice: NamedVoice; canEdit: boolean }) {
  const { t } = useText();
  const remove = useRemoval('coverage.removeVoice');
  const { group, voice } = props;
  const values = { actor: voice.actorName, name: group.name };
  return (
    // The button stands after the last word, also where the name takes two lines.
    <Box component="li" sx={{ minWidth: 0, fontSize: '0.8125rem' }}>
      <MuiLink component={Link} to={`/stakeholders/${voice.actorId}`}>
        {voice.actorName}
      </MuiLink>{' '}
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {voice.hasSeat && `(${t('coverage.group.seated')})`}
        {props.canEdit && (
          <IconButton
            size="small"
            aria-label={t('coverage.group.removeVoice', values)}
            onClick={() => void remove({ id: voice.id }, t('coverage.group.voiceRemoved', values))}
          >
            <Icon of={X} size={14} />
          </IconButton>
        )}
      </Box>
    </Box>
  );
}

function ItemButtons({ group, isFirst, isLast, onEdit }: TargetGroupItemProps) {
  const { t } = useText();
  const move = useOperation('coverage.moveTargetGroup');
  const remove = useRemoval('coverage.deleteTargetGroup');
  const { id, name } = group;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
      <SignButton
        icon={ArrowUp}
        label={t('coverage.group.up', { name })}
        isDisabled={isFirst}
        onClick={() => void move.run({ id, step: -1 })}
      />
      <SignButton
        icon={ArrowDown}
        label={t('coverage.group.down', { name })}
        isDisabled={isLast}
        onClick={() => void move.run({ id, step: 1 })}
      />
      <SignButton icon={Pencil} label={t('coverage.group.edit', { name })} onClick={onEdit} />
      <SignButton
        icon={Trash2}
        label={t('coverage.group.delete', { name })}
        onClick={() => void remove({ id }, t('coverage.group.deleted', { name }))}
      />
    </Box>
  );
}

function SignButton(props: { icon: LucideIcon; label: string; isDisabled?: boolean; onClick: () => void }) {
  return (
    <IconButton
      aria-label={props.label}
      title={props.label}
      disabled={props.isDisabled ?? false}
      onClick={props.onClick}
    >
      <Icon of={props.icon} size={16} />
    </IconButton>
  );
}
