/** Own words for the scales that actors are judged by. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import {
  ASSESSMENT_SCALES,
  type AssessmentScaleName,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import type { AssessmentScale } from '../../../../shared/domain/stakeholders/stakeholder-map.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

const words = z.object({ name: field.line, low: field.line, high: field.line });
const schema = z.object(
  Object.fromEntries(ASSESSMENT_SCALES.map((scale) => [scale, words])) as Record<
    AssessmentScaleName,
    typeof words
  >,
);
type Words = z.output<typeof words>;

export function ScalesDialog({ onClose }: { onClose: () => void }) {
  const scales = useQueryOf('maps.listScales', {});
  return <Answered by={scales}>{(renamed) => <Scales renamed={renamed} onClose={onClose} />}</Answered>;
}

function Scales({ renamed, onClose }: { renamed: readonly AssessmentScale[]; onClose: () => void }) {
  const { t } = useText();
  const update = useOperation('maps.updateScales', { handlesRefusal: saidByForm });
  const before = useMemo(() => wordsOf(renamed), [renamed]);
  return (
    <FormDialog
      title={t('maps.scales.title')}
      intro={t('maps.scales.intro')}
      schema={schema}
      defaultValues={before}
      submitLabel={t('common.save')}
      onClose={onClose}
      width="md"
      save={(values) =>
        update.run({ scales: ASSESSMENT_SCALES.map((scale) => ({ scale, ...values[scale] })) })
      }
    >
      {ASSESSMENT_SCALES.map((scale) => (
        <ScaleFields key={scale} scale={scale} />
      ))}
    </FormDialog>
  );
}

function wordsOf(renamed: readonly AssessmentScale[]): Record<AssessmentScaleName, Words> {
  const entries = ASSESSMENT_SCALES.map((scale) => {
    const { name = '', low = '', high = '' } = renamed.find((each) => each.scale === scale) ?? {};
    return [scale, { name, low, high }];
  });
  return Object.fromEntries(entries);
}

/** The program's own words stand above and in the labels: whoever leaves a field empty sees what holds then. */
function ScaleFields({ scale }: { scale: AssessmentScaleName }) {
  const { t } = useText();
  const own = t(`terms.assessmentScale.${scale}`);
  const ownWord = (end: 'low' | 'high') => t(`maps.scale.${scale}.${end}`);
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, padding: 0, marginBottom: 1.5 }}>
        {own}
      </Box>
      <FieldRow min={150}>
        <TextField name={`${scale}.name`} label={t('maps.scales.name')} />
        <TextField name={`${scale}.low`} label={t('maps.scales.lowOf', { word: ownWord('low') })} />
        <TextField name={`${scale}.high`} label={t('maps.scales.highOf', { word: ownWord('high') })} />
      </FieldRow>
    </Box>
  );
}
