/** Starts the window: asks for what the first page needs, and only then reads the program that shows it. */
import { askEarly } from './api/early-answers.ts';

const isOverview = /^(#\/?|#\/overview\b.*)?$/.test(location.hash);
askEarly(isOverview);
const program = import('./app/show-program.tsx');
// Its page is read along with the program; what goes wrong with it is said where the page is shown.
if (isOverview) import('./features/overview/OverviewPage.tsx').catch(() => {});
// Not awaited: files of the program may import from this one, and would wait for it as it waits for them.
void program.then(({ showProgram }) => showProgram());
