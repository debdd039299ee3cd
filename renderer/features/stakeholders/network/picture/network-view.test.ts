import { describe, expect, it } from 'vitest';
import { networkPlace, networkPoint, WHOLE_VIEW } from '../../../../../shared/figures/network-layout.ts';
import { fitted, moved, zoomed } from './network-view.ts';

const FRAME = { width: 800, height: 600 };

describe('the view of the picture', () => {
  it('keeps the point zoomed at where it is', () => {
    const view = zoomed(WHOLE_VIEW, 2, { x: 200, y: 300 }, FRAME);
    const geometry = { ...FRAME, fontSize: 12, view };
    expect(networkPoint(geometry, { x: 0.25, y: 0.5 })).toEqual({ x: 200, y: 300 });
    expect(networkPlace(geometry, { x: 200, y: 300 })).toEqual({ x: 0.25, y: 0.5 });
  });

  it('never shows what is beside the picture', () => {
    const view = zoomed(WHOLE_VIEW, 2, { x: 0, y: 0 }, FRAME);
    expect(moved(view, 500, 500, FRAME)).toEqual({ scale: 2, dx: 0, dy: 0 });
    expect(moved(view, -5000, -5000, FRAME)).toEqual({ scale: 2, dx: -800, dy: -600 });
    expect(moved(WHOLE_VIEW, -50, 20, FRAME)).toEqual(WHOLE_VIEW);
  });

  it('fits what is shown into the middle, and shows the whole when that is everywhere', () => {
    const places = [
      { x: 0.4, y: 0.4 },
      { x: 0.6, y: 0.5 },
    ];
    const view = fitted(places, FRAME);
    expect(view.scale).toBeCloseTo(4.2, 6);
    const geometry = { ...FRAME, fontSize: 12, view };
    expect(networkPoint(geometry, { x: 0.5, y: 0.45 }).x).toBeCloseTo(400, 6);
    expect(networkPoint(geometry, { x: 0.5, y: 0.45 }).y).toBeCloseTo(300, 6);
    expect(fitted([...places, { x: 0.01, y: 0.99 }, { x: 0.99, y: 0.5 }], FRAME)).toEqual(WHOLE_VIEW);
    expect(fitted([], FRAME)).toEqual(WHOLE_VIEW);
  });

  it('goes back to the whole when it is zoomed out, and no closer than names can be read', () => {
    const near = zoomed(WHOLE_VIEW, 1000, { x: 400, y: 300 }, FRAME);
    expect(near.scale).toBe(16);
    expect(zoomed(near, 1e-6, { x: 10, y: 10 }, FRAME)).toEqual(WHOLE_VIEW);
  });
});
