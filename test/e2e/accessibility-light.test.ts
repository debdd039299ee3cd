/** Light, in two languages: as the system says, and against it. */
import { checkAccessibility } from '../helpers/accessibility.ts';

checkAccessibility([
  { language: 'nb', colorScheme: 'light', theme: 'system' },
  { language: 'en', colorScheme: 'dark', theme: 'light' },
]);
