/** One indicator: where it stands in a sentence, and its line. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { ChartCanvas } from '../../components/ChartCanvas.tsx';
import { useText } from '../../components/text/use-text.ts';
import { SavePicture } from '../figures/SavePicture.tsx';
import { useIndicatorChart, useIndicatorSource } from '../measurement/IndicatorChart.tsx';
import { indicatorSentence } from '../measurement/indicator-words.ts';

export function IndicatorCard({ id }: { id: IndicatorId }) {
  const { data } = useQueryOf('measurement.getIndicator', { id });
  return data ? <Shown indicator={data} /> : null;
}

function Shown({ indicator }: { indicator: IndicatorDetails }) {
  const { t, formats } = useText();
  const config = useIndicatorChart(indicator, 11);
  const sentence = indicatorSentence(t, formats, indicator);
  const source = useIndicatorSource(indicator, sentence);
  return (
    <Card title={indicator.name} actions={<SavePicture name={indicator.name} source={source} />}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', marginBottom: 1 }}>{sentence}</Box>
      <ChartCanvas
        config={config}
        height={150}
        label={t('overview.indicator.label', { name: indicator.name, sentence })}
      />
      <MuiLink
        component={Link}
        to={`/measurement/${indicator.id}`}
        sx={{ display: 'inline-block', marginTop: 2 }}
      >
        {t('overview.indicator.open')}
      </MuiLink>
    </Card>
  );
}
