/** Dark, in two languages: as the system says, and against it. */
import { checkAccessibility } from '../helpers/accessibility.ts';

checkAccessibility([
  { language: 'en', colorScheme: 'dark', theme: 'system' },
  { language: 'nb', colorScheme: 'light', theme: 'dark' },
]);
