import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundleWhole } from './bundle.ts';
import { run } from '../../../scripts/lib/run.ts';
import type { Runtime } from './runtime.ts';

const executablePath = '/usr/bin/chromium';
const APT_SECONDS = 240;

/** Installs Debian's Chromium where it is missing. Says in words why it is still not there. */
export async function prepareChromium(): Promise<string | undefined> {
  if (existsSync(executablePath)) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  const { output } = await run('sh', ['-c', install], { env, limitSeconds: APT_SECONDS });
  if (existsSync(executablePath)) return undefined;
  return `Chromium is not installed, and \`apt-get install chromium\` failed: ${output.trim().split('\n').at(-1)}`;
}

/** Starts Debian's Chromium, so that it reaches out for nothing by itself. */
export function launchChromium(...further: readonly string[]): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath, args: [...args, ...further] });
}

export const runInChromium: Runtime['run'] = async ({ url }, { signal }) => {
  const browser = await launchChromium();
  const close = (): void => void browser.close();
  signal.addEventListener('abort', close);
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const module = await bundleWhole('browser', { conditions: ['browser'] });
    // Resolves when the module, which waits for the whole suite, has run.
    await page.addScriptTag({ content: `${module}\nwindow.suiteEnded = true;`, type: 'module' });
    await page.waitForFunction('window.suiteEnded === true', undefined, { timeout: 0 });
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
};
