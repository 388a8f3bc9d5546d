import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openContext } from './browser.ts';
import type { Stage } from './check.ts';
import { ready, TRY_IT } from './templates.ts';

const SHOWN: Readonly<Record<string, string>> = {
  home: '/',
  operation: '/reference/schedules/create/',
  errors: '/reference/errors/',
  'try-it': TRY_IT,
};
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  { look: 'light', colorScheme: 'light', viewport: WIDE },
  { look: 'dark', colorScheme: 'dark', viewport: WIDE },
  { look: 'phone', colorScheme: 'light', viewport: PHONE },
] as const;

/** Takes pictures for a person to look at. Gives their number. */
export async function takePictures({ browser, url }: Stage, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { look, ...options } of LOOKS) {
    const context = await openContext(browser, url, () => undefined, options);
    for (const [name, path] of Object.entries(SHOWN)) {
      const page = await context.newPage();
      await page.goto(url + path);
      await ready(page, path);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
      await page.close();
      count += 1;
    }
    await context.close();
  }
  return count;
}
