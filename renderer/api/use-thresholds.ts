/** The thresholds of the rules as the user set them, for pages that apply a rule themselves. */
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../shared/domain/overview/thresholds.ts';
import { useQueryOf } from './use-query-of.ts';

export function useThresholds(): Thresholds {
  return useQueryOf('settings.get', {}).data?.thresholds ?? DEFAULT_THRESHOLDS;
}
