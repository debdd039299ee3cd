/** Whom an actor works with, funds, informs: ties with their kind, direction and what else is known of them. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Tie } from '../../../../shared/domain/stakeholders/tie.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { TieDialog } from './TieDialog.tsx';
import { useTieFacts } from './use-tie-facts.ts';

export interface TiesSectionProps {
  readonly actor: ActorDetails;
  readonly canEdit: boolean;
  readonly onSelect: (id: ActorId) => void;
}

export function TiesSection({ actor, canEdit, onSelect }: TiesSectionProps) {
  const { t } = useText();
  const [editing, setEditing] = useState<Tie | 'new' | null>(null);
  const { data: actors } = useQueryOf('stakeholders.listActors', {});
  const nameOf = (id: ActorId) => actors?.find((each) => each.id === id)?.name ?? '';
  return (
    <PanelSection title={t('stakeholders.ties.title')}>
      {actor.ties.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('stakeholders.ties.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {actor.ties.map((tie) => {
          const otherId = tie.fromActorId === actor.id ? tie.toActorId : tie.fromActorId;
          return (
            <TieLine
              key={tie.id}
              tie={tie}
              words={tieInWords(t, tie, actor.id)}
              otherName={nameOf(otherId)}
              canEdit={canEdit}
              onSelect={() => onSelect(otherId)}
              onEdit={() => setEditing(tie)}
            />
          );
        })}
      </Box>
      {canEdit && (
        <Button
          size="small"
          startIcon={<Icon of={Plus} size={16} />}
          sx={{ marginTop: 2 }}
          onClick={() => setEditing('new')}
        >
          {t('stakeholders.ties.add')}
        </Button>
      )}
      {editing && (
        <TieDialog actor={actor} tie={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </PanelSection>
  );
}

/** The kind as seen from one end: "Funds", "Funded by", and that it goes both ways. */
export function tieInWords(
  t: Translate,
  tie: Pick<Tie, 'kind' | 'isMutual' | 'fromActorId'>,
  from: ActorId,
): string {
  if (tie.isMutual) return t('stakeholders.ties.mutual', { kind: t(`terms.tieKind.${tie.kind}`) });
  return tie.fromActorId === from
    ? t(`terms.tieKind.${tie.kind}`)
    : t(`stakeholders.ties.received.${tie.kind}`);
}

function TieLine(props: {
  tie: Tie;
  words: string;
  otherName: string;
  canEdit: boolean;
  onSelect: () => void;
  onEdit: () => void;
}) {
  const { t } = useText();
  const { tie, words, otherName } = props;
  const facts = useTieFacts(tie);
  const remove = useRemoval('stakeholders.deleteTie');
  const line = t('stakeholders.ties.line', { words, name: otherName });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {words}
        </Box>{' '}
        <Link
          component="button"
          type="button"
          sx={{ textAlign: 'left', verticalAlign: 'baseline' }}
          onClick={props.onSelect}
        >
          {otherName}
        </Link>
        {facts !== '' && <Box sx={{ color: 'text.secondary' }}>{facts}</Box>}
        {tie.note && <Box sx={{ color: 'text.secondary' }}>{tie.note}</Box>}
      </Box>
      {props.canEdit && (
        <Box sx={{ display: 'flex', alignSelf: 'flex-start', margin: '-4px -6px' }}>
          <IconButton aria-label={t('network.tie.edit', { line })} onClick={props.onEdit}>
            <Icon of={Pencil} size={15} />
          </IconButton>
          <IconButton
            aria-label={t('stakeholders.ties.delete', { line })}
            onClick={() => void remove({ id: tie.id }, t('stakeholders.ties.deleted', { line }))}
          >
            <Icon of={X} size={16} />
          </IconButton>
        </Box>
      )}
    </Box>
  );
}
