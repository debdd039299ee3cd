/** The four phases of the method: where the initiative stands, what the work of each is, dates and notes. */
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { type Phase, phaseStatusOn } from '../../../shared/domain/method/phase.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today } from '../../components/text/local-time.ts';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { PhaseCard } from './PhaseCard.tsx';
import { PhaseDialog } from './PhaseDialog.tsx';

export function MethodPage() {
  const phases = useQueryOf('method.listPhases', {});
  return <Answered by={phases}>{(list) => <Phases phases={list} />}</Answered>;
}

function Phases({ phases }: { phases: readonly Phase[] }) {
  const texts = useText();
  const [edited, setEdited] = useState<Phase | null>(null);
  return (
    <>
      <PageHeader heading={headingOf(phases, texts)} subheading={texts.t('method.subheading')} />
      <Stack component="ol" spacing={4} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {phases.map((phase) => (
          <li key={phase.id}>
            <PhaseCard phase={phase} onEdit={() => setEdited(phase)} />
          </li>
        ))}
      </Stack>
      {edited && <PhaseDialog phase={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

/** Where the initiative stands, as a sentence. */
function headingOf(phases: readonly Phase[], { t }: Texts): string {
  const statuses = phases.map((phase) => phaseStatusOn(phase, today()));
  const ongoing = phases.filter((_phase, index) => statuses[index] === 'ongoing');
  const [only] = ongoing;
  if (only && ongoing.length === 1) {
    return t('method.heading.ongoing', {
      number: only.number,
      name: t(`terms.phase.${only.number}`).toLocaleLowerCase(),
    });
  }
  if (ongoing.length > 1) return t('method.heading.several', { count: ongoing.length });
  const behind = statuses.filter((status) => status === 'behind').length;
  return behind === 0 ? t('method.heading.notStarted') : t('method.heading.between', { count: behind });
}
