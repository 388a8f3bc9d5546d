import { API, MOCK_KEY, type Backend } from './backend.ts';

type App = { destroy(): void };

declare const Scalar: { createApiReference(element: Element, configuration: object): App };

/** Options that switch off every request and link of Scalar to other hosts. */
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

/** Shows the contract, with the mock's key filled in while the mock is the target. */
export function show(place: HTMLElement, contract: object, { target, fetch }: Backend): void {
  current?.destroy();
  const root = document.createElement('div');
  place.replaceChildren(root);
  const value = target === 'mock' ? MOCK_KEY : '';
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
