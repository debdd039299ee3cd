/** The machine's calendar day, for first and last days that are proposed. */
import { type IsoDate, localDateOf } from '../../../shared/domain/dates.ts';

export function today(): IsoDate {
  return localDateOf(new Date());
}
