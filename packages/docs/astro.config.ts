import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { samples } from './markdown/index.ts';
import { sidebar } from './sidebar.ts';

// A site without an address of its own: every link is relative to the root it is served from, and nothing is fetched from
// elsewhere, neither by the build nor by the pages.
export default defineConfig({
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  trailingSlash: 'always',
  integrations: [
    samples(),
    starlight({
      title: 'Refold SDK',
      description: 'The Refold API and its SDK for Node, edge runtimes and Deno.',
      sidebar: [...sidebar],
      customCss: ['./styles/site.css'],
      favicon: '/favicon.svg',
      // A block that scrolls would have to be focusable; one that wraps can be read on a phone as well.
      expressiveCode: { defaultProps: { wrap: true }, styleOverrides: { codeFontSize: '0.8125rem' } },
      credits: false,
      lastUpdated: false,
    }),
  ],
});
