import { createMock, type RecordedRequest } from '@refold/testing';
import { organization } from './organization.ts';
import { requestOf, sample, samples, type Sample } from './samples.ts';

export type SampleResponse = { readonly sample: Sample; readonly status: number; readonly text: string };

/** Sends the sample of every operation to one mock, each to the same organization, except those that are left out. */
export async function callEverything(
  leftOut: readonly string[] = [],
): Promise<{ requests: readonly RecordedRequest[]; responses: readonly SampleResponse[] }> {
  const requests: RecordedRequest[] = [];
  const mock = createMock({ fixtures: organization, onRequest: (request) => requests.push(request) });
  const keys = { apiKey: mock.keys['test']!, token: await tokenOf(mock) };
  const beginning = mock.snapshot();
  const responses: SampleResponse[] = [];
  for (const each of samples.filter(({ id }) => !leftOut.includes(id))) {
    mock.restore(beginning);
    const response = await mock.handleRequest(requestOf('https://app.refold.ai', each, keys));
    responses.push({ sample: each, status: response.status, text: await response.text() });
  }
  return { requests, responses };
}

async function tokenOf(mock: ReturnType<typeof createMock>): Promise<string> {
  const response = await mock.handleRequest(
    requestOf('https://app.refold.ai', sample('createSessionToken'), { apiKey: mock.keys['test']!, token: '' }),
  );
  return ((await response.json()) as { token: string }).token;
}
