/** All indicators: where each stands, and the shortest way to add a value. */
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { IndicatorOverview } from '../../../shared/contract/measurement.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useThresholds } from '../../api/use-thresholds.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { type Given, useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { measurementPoint } from './measurement-point.ts';
import { NewValueDialog } from './ValueDialog.tsx';

export function MeasurementPage() {
  const indicators = useQueryOf('measurement.listIndicators', {});
  return <Answered by={indicators}>{(list) => <Measurement indicators={list} />}</Answered>;
}

function Measurement({ indicators }: { indicators: readonly IndicatorOverview[] }) {
  const { t } = useText();
  const navigate = useNavigate();
  const canEdit = useCanEdit();
  // What is known of the indicator that is being made; null while none is.
  const [created, setCreated] = useState<Given | null>(null);
  useCreationRequest('indicator', (given) => setCreated(canEdit ? given : null));
  const [measured, setMeasured] = useState<IndicatorOverview | null>(null);
  const today = localDateOf(new Date());
  const point = measurementPoint(t, indicators, today, useThresholds().measurementMarginDays);
  const create = (label: string) =>
    canEdit && (
      <Button
        variant="contained"
        color="primary"
        startIcon={<Icon of={Plus} size={16} />}
        onClick={() => setCreated({ goalId: null })}
      >
        {label}
      </Button>
    );
  return (
    <>
      <PageHeader
        heading={point.heading}
        subheading={point.subheading}
        actions={indicators.length > 0 && create(t('measurement.newIndicator'))}
      />
      <Card isFlush>
        {indicators.length === 0 ? (
          <EmptyState
            sentence={t('measurement.empty.sentence')}
            help={t('measurement.empty.help')}
            action={create(t('measurement.firstIndicator'))}
          />
        ) : (
          <IndicatorList
            indicators={indicators}
            today={today}
            canEdit={canEdit}
            onAddValue={(indicator) => setMeasured(indicator)}
          />
        )}
      </Card>
      {created && (
        <IndicatorDialog
          indicator={null}
          goalId={created.goalId}
          onClose={() => setCreated(null)}
          onCreated={(id) => void navigate(`/measurement/${id}`)}
        />
      )}
      {measured && <NewValueDialog indicator={measured} onClose={() => setMeasured(null)} />}
    </>
  );
}
