/** A Chromium for measuring, started with as little of its own business as possible. */
import { type Browser, chromium } from 'playwright-core';

/** Launches the browser. Only root, which Chromium gives no sandbox, goes without one. */
export function launchForBench(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
