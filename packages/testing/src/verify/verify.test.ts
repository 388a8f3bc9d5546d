import { expect, test } from 'vitest';
import { operations } from '../generated/operations.ts';
import { createMock } from '../mock/create-mock.ts';
import { demo } from '../mock/catalog.ts';
import { memoryCleanupLog } from './cleanup-log.ts';
import { FORMAT_NAMES, formatReport } from './report.ts';
import { verify, type VerifyReport } from './verify.ts';

async function report(
  prepare: (mock: ReturnType<typeof createMock>) => void,
  write = true,
): Promise<{ mock: ReturnType<typeof createMock>; report: VerifyReport }> {
  const mock = createMock({ fixtures: demo(), rateLimit: false });
  prepare(mock);
  const options = {
    baseURL: 'https://app.refold.ai',
    apiKey: 'tk_mock',
    fetch: mock.fetch,
    pause: 0,
    timeout: 1000,
    cleanupLog: memoryCleanupLog(),
    write,
    prefix: 'verify-x',
    account: 'acme',
    slug: 'hubspot',
    workflowId: 'daily-sync',
    sleep: (milliseconds: number) => mock.clock.advance(milliseconds),
  };
  return { mock, report: await verify(options) };
}

test('finds nothing and removes everything when the API is a mock', async () => {
  const { mock, report: clean } = await report(() => undefined);
  expect(clean.findings).toEqual([]);
  expect(clean.arazzoWorkflows.map(({ name, passed }) => `${name} ${passed}`)).toEqual([
    'onboard-and-connect true',
    'register-a-webhook true',
    'run-a-workflow-and-wait true',
  ]);
  expect([mock.records('accounts').length, mock.records('webhooks').length, clean.notRemoved]).toEqual([2, 0, 0]);
});

test('sends reading requests only when write is off', async () => {
  const { mock } = await report(() => undefined, false);
  const reading = operations.filter(({ agent }) => agent === 'read').map(({ id }) => id);
  const asked = mock.requests.map(({ operationId }) => String(operationId));
  expect(asked.filter((id) => !reading.includes(id))).toEqual([]);
  expect(asked).toContain('listConfigFields');
});

test('removes what it created when a step fails, and reports neither key nor values', async () => {
  const { mock, report: broken } = await report((failing) => {
    failing.fail('getWebhook', { status: 500 });
    failing.fail('addTableColumns', { status: 404 });
  });
  expect(mock.records('webhooks')).toEqual([]);
  expect(mock.records('tables').map(({ name }) => name)).toEqual(['leads']);
  expect(broken.arazzoWorkflows.find(({ name }) => name === 'register-a-webhook')).toMatchObject({
    passed: false,
    failedStep: 'get',
  });
  for (const format of FORMAT_NAMES) {
    const text = formatReport(broken, format);
    expect(text).toContain('register-a-webhook');
    expect(text).not.toMatch(/tk_mock|Acme Inc\./);
  }
});
