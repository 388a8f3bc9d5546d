import { createMock, demo, type Mock } from '@refold/testing';

/** Who answers the requests of the page. */
export type Answerer = 'mock' | 'api';

export const API = 'https://app.refold.ai';

/** The one key that the mock takes. It opens nothing else. */
export const MOCK_KEY = 'tk_mock';

/** What stands behind the page: the mock, until somebody has chosen the API. */
export class Answers {
  readonly mock: Mock = createMock({ clock: 'real', fixtures: demo(), onUnhandledRequest: 'respond' });
  by: Answerer = 'mock';

  /** Given to Scalar as its `fetch`: nothing else on this page sends requests. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== API) throw new TypeError(`This page asks ${API} and nobody else.`);
    if (this.by === 'mock') return this.mock.handleRequest(request);
    return globalThis.fetch(request, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  };
}
