/** The same program without a window: `ryggrad <command>`. */
import { runCommandLine } from './command-line/run-command-line.ts';

// A reader that stops early, such as `head`, is no error of ours; a full disk behind the output is one without words.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.stderr.on('error', () => process.exit(1));

// npm changes into the project's folder; INIT_CWD is where the user stood, and what a relative path means.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  environment: process.env,
});
