/** Implements `shared/contract/figures.ts`. */
import type { figuresContract } from '../../../shared/contract/figures.ts';
import type { HandlersFor } from '../handlers.ts';

export const figuresHandlers = {
  'figures.save': async ({ source, ...target }) => {
    // Read when the first picture is saved: what draws it is large, and the program starts without it.
    const { savePicture } = await import('./save-picture.ts');
    return { path: await savePicture(source, target) };
  },
} satisfies HandlersFor<typeof figuresContract>;
