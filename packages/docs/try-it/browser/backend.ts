import { createMock, demo, type Mock } from '@refold/testing';

/** Server of the page's requests. */
export type Target = 'mock' | 'api';

export const API = 'https://app.refold.ai';

/** The key of the mock. It is valid nowhere else. */
export const MOCK_KEY = 'tk_mock';

/** Server side of the page: the mock, until the reader switches to the API. */
export class Backend {
  readonly mock: Mock = createMock({ clock: 'real', fixtures: demo(), onUnhandledRequest: 'respond' });
  target: Target = 'mock';

  /** The `fetch` of Scalar. Nothing else on this page sends requests. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== API) throw new TypeError(`This page sends requests to ${API} only.`);
    if (this.target === 'mock') return this.mock.handleRequest(request);
    return globalThis.fetch(request, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  };
}
