/** Starts one of the project's scripts: checks Node, builds what is out of date, hands over. Usage: run.mjs <script>. */
import './require-node.mjs';

const [, , script, ...rest] = process.argv;
process.argv = [process.argv[0], script, ...rest];
const { ensureBuilt } = await import('./ensure-built.ts');
await ensureBuilt({
  onStart: () => process.stderr.write('Building Ryggrad, about ten seconds the first time ...\n'),
});
await import(new URL(`../../${script}`, import.meta.url).href);
