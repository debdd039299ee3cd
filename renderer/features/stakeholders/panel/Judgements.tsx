/** What an assessment says: each judged scale as a bar with its number, and the two levels of engagement. */
import Box from '@mui/material/Box';
import {
  ASSESSMENT_SCALES,
  type Assessment,
  SCALE_MAX,
  SCALE_MIN,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useScaleWords } from '../use-scale-words.ts';

/** Scales nobody has judged are left out. */
export function Judgements({ assessment }: { assessment: Assessment }) {
  const { t } = useText();
  const scales = useScaleWords();
  const levels = (['engagementNow', 'engagementWanted'] as const).flatMap((name) => {
    const level = assessment[name];
    return level === null ? [] : [{ name, level }];
  });
  return (
    <>
      {ASSESSMENT_SCALES.map((scale) => {
        const value = assessment[scale];
        return value === null ? null : <ScaleBar key={scale} label={scales[scale].name} value={value} />;
      })}
      {levels.map(({ name, level }) => (
        <Line key={name} label={t(`maps.form.${name}`)}>
          {t(`terms.engagementLevel.${level}`)}
        </Line>
      ))}
    </>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 26 }}>
      <Box
        component="span"
        sx={{ width: 116, flex: 'none', color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {label}
      </Box>
      {children}
    </Box>
  );
}

/** A value from 1 to 5 as a bar with its number. */
function ScaleBar({ label, value }: { label: string; value: number }) {
  const { formats } = useText();
  const share = (value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN);
  return (
    <Line label={label}>
      <Box
        aria-hidden
        sx={{
          flex: 1,
          height: 6,
          borderRadius: 3,
          bgcolor: 'action.hover',
          border: '1px solid transparent',
          maxWidth: 130,
        }}
      >
        <Box
          sx={{
            width: `${Math.max(2, share * 100)}%`,
            height: '100%',
            borderRadius: 3,
            bgcolor: 'primary.main',
            '@media (forced-colors: active)': { bgcolor: 'CanvasText' },
          }}
        />
      </Box>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{formats.number(value, 1)}</span>
    </Line>
  );
}
