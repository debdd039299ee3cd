/** High contrast, light and dark, in two languages. */
import { checkAccessibility } from '../helpers/accessibility.ts';

checkAccessibility([
  { language: 'nb', colorScheme: 'light', theme: 'contrast' },
  { language: 'en', colorScheme: 'dark', theme: 'contrast' },
]);
