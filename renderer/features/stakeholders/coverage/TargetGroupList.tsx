/** Those the work is for, in the order the initiative has put them, and who speaks for each. */
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { TargetGroupDetails } from '../../../../shared/contract/coverage.ts';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { TargetGroupDialog } from './TargetGroupDialog.tsx';
import { TargetGroupItem } from './TargetGroupItem.tsx';
import { VoiceDialog } from './VoiceDialog.tsx';

export function TargetGroupList({
  groups,
  canEdit,
}: {
  groups: readonly TargetGroupDetails[];
  canEdit: boolean;
}) {
  const { t, formats } = useText();
  const [edited, setEdited] = useState<TargetGroupDetails | null>(null);
  const [spokenFor, setSpokenFor] = useState<TargetGroupDetails | null>(null);
  return (
    <Card
      title={t('coverage.group.title')}
      aside={groups.length > 0 ? formats.number(groups.length) : undefined}
      isFlush
    >
      {groups.length === 0 && (
        <EmptyState sentence={t('coverage.group.empty')} help={t('coverage.group.emptyHelp')} />
      )}
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {groups.map((group, index) => (
          <TargetGroupItem
            key={group.id}
            group={group}
            isFirst={index === 0}
            isLast={index === groups.length - 1}
            canEdit={canEdit}
            onEdit={() => setEdited(group)}
            onAddVoice={() => setSpokenFor(group)}
          />
        ))}
      </Box>
      {edited && <TargetGroupDialog group={edited} onClose={() => setEdited(null)} />}
      {spokenFor && <VoiceDialog group={spokenFor} onClose={() => setSpokenFor(null)} />}
    </Card>
  );
}
