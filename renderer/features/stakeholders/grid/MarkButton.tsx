/** What is pressed, focused and dragged on the grid: an invisible button over each mark that is drawn. */
import { styled } from '@mui/material/styles';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { quadrantOf } from '../../../../shared/domain/stakeholders/assessment.ts';
import type { Formats } from '../../../../shared/i18n/formats.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { AllScaleWords } from '../use-scale-words.ts';

/**
 * Size of the target, larger than the mark: 24 px (WCAG 2.2, 2.5.8). Where actors stand close, targets overlap, since
 * the place is what the picture says; each of them can be reached in the table, too.
 */
export const TARGET_SIZE = 24;

export const MarkButton = styled('button')(({ theme }) => ({
  position: 'absolute',
  width: TARGET_SIZE,
  height: TARGET_SIZE,
  padding: 0,
  border: 0,
  borderRadius: '50%',
  background: 'none',
  cursor: 'pointer',
  // A finger drags the mark, not the page.
  touchAction: 'none',
  '&[data-movable=true]': { cursor: 'grab' },
  '&[data-moving=true]': { cursor: 'grabbing', zIndex: 1 },
  '&:hover': { boxShadow: `0 0 0 1px ${theme.tokens.inkThird}` },
  '&:focus-visible': { outline: `2px solid ${theme.tokens.brand}`, outlineOffset: 1, zIndex: 1 },
  '@media (forced-colors: active)': { '&[aria-current=true]': { outline: '2px solid Highlight' } },
}));

/** All that the picture says of a mark, in one sentence. */
export function nameOfMark(
  t: Translate,
  formats: Formats,
  scales: AllScaleWords,
  actor: ActorOverview,
): string {
  const { assessment } = actor;
  if (assessment === null) return actor.name;
  return t('stakeholders.grid.mark', {
    name: actor.name,
    sector: t(`terms.sector.${actor.sector}`),
    powerName: scales.power.name,
    interestName: scales.interest.inSentence,
    power: formats.number(assessment.power, 1),
    interest: formats.number(assessment.interest, 1),
    quadrant: t(`terms.quadrant.${quadrantOf(assessment)}`),
    seat: t(actor.hasSeat ? 'stakeholders.seat.has' : 'stakeholders.seat.hasNot'),
  });
}
