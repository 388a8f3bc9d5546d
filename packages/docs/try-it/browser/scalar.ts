import { API, MOCK_KEY, type Answers } from './answer.ts';

type App = { destroy(): void };

declare const Scalar: { createApiReference(element: Element, configuration: object): App };

/** Everything with which Scalar would reach out, or offer to, is off. */
const HARDENED = {
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  proxyUrl: '',
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
};

const LOOK = {
  layout: 'modern',
  theme: 'default',
  hideModels: true,
  hiddenClients: true,
  hideDarkModeToggle: true,
  documentDownloadType: 'none',
  defaultOpenFirstTag: false,
  showOperationId: true,
};

let current: App | undefined;

/** Shows the contract in place of what is there, with the mock's key filled in while the mock answers. */
export function show(place: HTMLElement, contract: object, { by, fetch }: Answers): void {
  current?.destroy();
  const root = document.createElement('div');
  place.replaceChildren(root);
  const value = by === 'mock' ? MOCK_KEY : '';
  current = Scalar.createApiReference(root, {
    ...HARDENED,
    ...LOOK,
    content: contract,
    servers: [{ url: API, description: 'The hosted platform' }],
    authentication: { preferredSecurityScheme: 'ApiKey', securitySchemes: { ApiKey: { value } } },
    forceDarkModeState: isDark() ? 'dark' : 'light',
    customFetch: fetch,
  });
}

/** As the rest of the site: what the reader chose there, else what the system prefers. */
function isDark(): boolean {
  const chosen = localStorage.getItem('starlight-theme');
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
