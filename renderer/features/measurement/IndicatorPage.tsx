/** One indicator: where it stands as a sentence, the line, its values, and what it is. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { Trail } from '../../components/Trail.tsx';
import { useText } from '../../components/text/use-text.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { indicatorSentence, toneOfProgress } from './indicator-words.ts';
import { ValueTable } from './ValueTable.tsx';

export function IndicatorPage() {
  const { t } = useText();
  const { indicatorId = '' } = useParams();
  const indicator = useQueryOf('measurement.getIndicator', { id: indicatorId });
  return (
    <>
      <Trail
        steps={[{ label: t('navigation.measurement'), to: '/measurement' }]}
        here={indicator.data?.name ?? ''}
      />
      <Answered by={indicator}>{(found) => <Details key={found.id} indicator={found} />}</Answered>
    </>
  );
}

function Details({ indicator }: { indicator: IndicatorDetails }) {
  const { t, formats } = useText();
  const canEdit = useCanEdit();
  const [isEditing, setIsEditing] = useState(false);
  const sentence = indicatorSentence(t, formats, indicator);
  return (
    <>
      <PageHeader
        heading={indicator.name}
        subheading={
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
            <span>{sentence}</span>
            <StatusChip
              tone={toneOfProgress(indicator.progress)}
              label={t(`terms.progress.${indicator.progress}`)}
            />
          </Box>
        }
        actions={
          <>
            <HistoryButton table="indicator" id={indicator.id} />
            {canEdit && <IndicatorButtons indicator={indicator} onEdit={() => setIsEditing(true)} />}
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
          gap: 5,
          alignItems: 'start',
        }}
      >
        <Stack spacing={5} sx={{ minWidth: 0 }}>
          <IndicatorChart indicator={indicator} sentence={sentence} />
          <ValueTable indicator={indicator} canEdit={canEdit} />
        </Stack>
        <IndicatorFacts indicator={indicator} />
      </Box>
      {isEditing && <IndicatorDialog indicator={indicator} onClose={() => setIsEditing(false)} />}
    </>
  );
}

function IndicatorButtons({ indicator, onEdit }: { indicator: IndicatorDetails; onEdit: () => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const remove = useRemoval('measurement.deleteIndicator');
  const removeAndLeave = async () => {
    const id: IndicatorId = indicator.id;
    if (await remove({ id }, t('measurement.deleted', { name: indicator.name })))
      void navigate('/measurement');
  };
  return (
    <>
      <Button onClick={onEdit}>{t('measurement.form.edit')}</Button>
      <Button onClick={() => void removeAndLeave()}>{t('measurement.delete')}</Button>
    </>
  );
}
