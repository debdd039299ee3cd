/** Which two days the movement compares when nobody has chosen: the newest round, and a round well before it. */
import { addDays, type IsoDate } from '../dates.ts';

/** Days two rounds lie apart at least; assessments of one round are often spread over weeks. */
const ROUND_DAYS = 60;

/** `days` are those on which somebody was assessed, oldest first. Null: there are not two. */
export function movementDays(
  days: readonly IsoDate[],
  today: IsoDate,
): { readonly from: IsoDate; readonly until: IsoDate } | null {
  const past = days.filter((day) => day <= today);
  const newest = past.at(-1);
  const oldest = past[0];
  if (newest === undefined || oldest === undefined || oldest === newest) return null;
  const earlier = past.findLast((day) => day <= addDays(newest, -ROUND_DAYS));
  return { from: earlier ?? oldest, until: today };
}
