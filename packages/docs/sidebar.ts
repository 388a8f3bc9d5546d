import { manifest } from './reference/contract.ts';
import { ERRORS_URL, EVENTS_URL, kebab, words } from './reference/urls.ts';

const guides = [
  'quickstart',
  'authentication',
  'session-tokens',
  'connections',
  'helpers',
  'webhooks',
  'pagination',
  'errors',
  'timeouts',
  'rate-limits',
  'logging',
  'testing',
  'migrating',
  'runtimes',
  'bundle-size',
  'security',
];

/** Packages in the order of the SDK reference. */
const packages = ['node', 'edge', 'deno', 'core', 'testing', 'codemod'];
const resources = Object.keys(manifest.resources);

/** The navigation: guides in the order in which one needs them, the rest as it is generated. */
export const sidebar = [
  { label: 'Guides', items: guides.map((name) => ({ slug: `guides/${name}` })) },
  {
    label: 'API reference',
    collapsed: true,
    items: [
      { label: 'Overview', link: '/reference/' },
      { label: 'Errors', link: ERRORS_URL },
      { label: 'Webhook events', link: EVENTS_URL },
      ...resources.map((resource) => ({
        label: words(resource),
        collapsed: true,
        items: [{ autogenerate: { directory: `reference/${kebab(resource)}` } }],
      })),
    ],
  },
  {
    label: 'SDK reference',
    collapsed: true,
    items: [
      { label: 'Overview', link: '/sdk/' },
      ...packages.map((name) => ({
        label: `@refold/${name}`,
        collapsed: true,
        items: [{ autogenerate: { directory: `sdk/${name}` } }],
      })),
    ],
  },
  { label: 'Changelog', link: '/changelog/' },
  { label: 'Try it', link: '/try-it/' },
  { label: 'Downloads', link: '/downloads/' },
];
