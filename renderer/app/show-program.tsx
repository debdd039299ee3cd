/** Puts the program into the page. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

export function showProgram(): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
}
