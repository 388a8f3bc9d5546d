import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { found, type Check } from '../check.ts';

const TITLE = /^# \S/;
// What only the site's own Markdown knows, outside of code.
const LEFTOVER = /^(---$|:::|import )/m;
const FENCED = /^(`{3,})[\s\S]*?^\1$/gm;

/** Beside every page stands the same as Markdown, and the page says where. */
export const markdownCopyEverywhere: Check = {
  name: 'every page has its Markdown copy',
  run: async ({ dist, pages }) => {
    const own = [...pages.values()].filter(({ path }) => path.endsWith('/'));
    const problems = own.flatMap(({ path, html }) => {
      const address = path === '/' ? '/index.md' : path.replace(/\/$/, '.md');
      const file = join(dist, address);
      if (!existsSync(file)) return [`${path} has no ${address}`];
      const text = readFileSync(file, 'utf8');
      return [
        ...(TITLE.test(text) ? [] : [`${address} has no title`]),
        ...(LEFTOVER.test(text.replaceAll(FENCED, '')) ? [`${address} holds syntax of the site`] : []),
        ...(html.includes(`type="text/markdown" href="${address}"`) ? [] : [`${path} does not name ${address}`]),
      ];
    });
    return found(own.length, 'pages', problems);
  },
};
