/**
 * Hybrid logical clock (Kulkarni et al. 2014): wall time that never runs backwards within a document.
 * As text, so that it sorts: thirteen digits of milliseconds, a dash, four hexadecimal digits of counter.
 */

/** The clock after `last`, at wall time `nowMs`. A laptop whose clock was set back still moves on. */
export function nextClock(last: string | null, nowMs: number): string {
  const [lastMs = 0, lastCounter = -1] = last === null ? [] : parse(last);
  if (nowMs > lastMs) return format(nowMs, 0);
  return lastCounter >= 0xffff ? format(lastMs + 1, 0) : format(lastMs, lastCounter + 1);
}

function parse(clock: string): [number, number] {
  const [physical = '0', counter = '0'] = clock.split('-');
  return [Number(physical), Number.parseInt(counter, 16)];
}

function format(physicalMs: number, counter: number): string {
  return `${String(physicalMs).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}`;
}
