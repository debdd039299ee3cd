/** Remembers which boxes of a drawing are taken, so that labels find free room quickly. Knows nothing of figures. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True when the two boxes share area; touching edges do not count. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes sorted into square cells: asking costs what is near, not what there is. */
export class OccupiedArea {
  readonly #cells = new Map<string, Box[]>();
  readonly #cellSize: number;

  constructor(cellSize = 32) {
    this.#cellSize = cellSize;
  }

  add(box: Box): void {
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.#keysOf(box)) {
      if (this.#cells.get(key)?.some((taken) => doOverlap(taken, box))) return false;
    }
    return true;
  }

  *#keysOf(box: Box): Generator<string> {
    const size = this.#cellSize;
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++)
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++)
        yield `${column} ${row}`;
  }
}
