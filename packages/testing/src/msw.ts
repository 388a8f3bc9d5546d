import { http, type HttpHandler } from 'msw';
import { isConnectionReset } from './engine/respond.ts';
import type { Mock } from './mock/mock.ts';

/**
 * MSW handlers that let a mock respond to every request to the API: `setupServer(...refoldHandlers(mock))`. A connection
 * that `mock.fail` resets is a network error.
 */
export function refoldHandlers(mock: Mock, baseURL = 'https://app.refold.ai'): HttpHandler[] {
  return [http.all(`${baseURL.replace(/\/+$/, '')}/api/*`, ({ request }) => respond(mock, request))];
}

async function respond(mock: Mock, request: Request): Promise<Response> {
  try {
    return await mock.handleRequest(request);
  } catch (error) {
    if (isConnectionReset(error)) return Response.error();
    throw error;
  }
}
