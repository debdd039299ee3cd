/** Which lines of the plan are shown. */
import type { PlanLine } from '../../../shared/contract/communication.ts';
import type { PlanStatus } from '../../../shared/domain/communication/plan.ts';
import { foldText } from '../../../shared/domain/search/fold-text.ts';

export interface StatedLine extends PlanLine {
  readonly status: PlanStatus;
}

/** Lines of the chosen statuses (none chosen means all) in which every word occurs, in actor, organisation or responsible. */
export function filterPlan(
  lines: readonly StatedLine[],
  text: string,
  statuses: readonly PlanStatus[],
): readonly StatedLine[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && statuses.length === 0) return lines;
  return lines.filter((line) => {
    if (statuses.length > 0 && !statuses.includes(line.status)) return false;
    if (words.length === 0) return true;
    const written = foldText([line.name, line.organisationName ?? '', line.responsibleName ?? ''].join('\n'));
    return words.every((word) => written.includes(word));
  });
}
