import { http, type HttpHandler } from 'msw';
import type { Mock } from './mock/mock.ts';

/** MSW handlers that let a mock respond to every request to the API: `setupServer(...refoldHandlers(mock))`. */
export function refoldHandlers(mock: Mock, baseURL = 'https://app.refold.ai'): HttpHandler[] {
  return [http.all(`${baseURL}/api/*`, ({ request }) => mock.handleRequest(request))];
}
