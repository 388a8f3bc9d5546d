import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FaultTarget } from '../../engine/faults.ts';
import { operations, type OperationId } from '../../generated/operations.ts';
import { demo } from '../../mock/catalog.ts';
import { createMock } from '../../mock/create-mock.ts';
import type { Mock, MockOptions } from '../../mock/mock.ts';
import type { Fixtures } from '../../model/fixtures.ts';
import type { JsonObject } from '../../model/json.ts';
import { redacted, type RecordedRequest } from '../../model/recordings.ts';
import type { Fault } from '../../model/state.ts';
import { listen } from '../listen.ts';
import { numberOf, CommandLineError, type Command } from './command.ts';

const help = `Serve a stateful mock of the Refold API.

Usage: refold-testing mock [options]

  --port <n>          Port to listen on. Default 4010, 0 takes a free one.
  --host <name>       Address to listen on. Default 127.0.0.1.
  --seed <n>          Same ids, times and faults on every run. Time then moves 50 ms per request.
  --clock <name>      real or stepping. Default real, with --seed stepping.
  --latency <ms>      Delay every response, in real time whatever the clock.
  --fault <rule>      Make calls fail: operation=status, or =reset, =hang, =truncate; :n for the first n calls.
                      May be given several times. Examples: createWebhook=500:2, listExecutions=hang, '*=429:1'.
  --allow-origin <o>  Origin of pages that may use the mock, * for all. May be given several times. Default any page of
                      this machine.
  --lenient           Accept fields that the contract does not name, as Refold does.
  --no-rate-limit     Do not enforce 20 requests a second with bursts of 5.
  --fixtures <file>   JSON file with the records to begin with, instead of a small demo.
  --empty             Begin with apps only.
  --deliver           Send webhooks to addresses on this machine.
  --record <file>     Write every request and its response to a file, one JSON object per line, without secrets.
  --quiet             Print no line per request.`;

/** The command `mock`. */
export const mockCommand: Command = { help, run };

async function run(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      clock: { type: 'string' },
      latency: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
      'allow-origin': { type: 'string', multiple: true },
      lenient: { type: 'boolean', default: false },
      'no-rate-limit': { type: 'boolean', default: false },
      fixtures: { type: 'string' },
      empty: { type: 'boolean', default: false },
      deliver: { type: 'boolean', default: false },
      record: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const clock = values.clock ?? (values.seed === undefined ? 'real' : 'stepping');
  if (clock !== 'real' && clock !== 'stepping')
    throw new CommandLineError(`--clock must be real or stepping, not "${clock}".`);
  const mock = createMock({
    seed: numberOf(values.seed, 'seed', 1),
    clock,
    rateLimit: !values['no-rate-limit'],
    strict: !values.lenient,
    ...originsOf(values['allow-origin']),
    fixtures: fixturesOf(values.fixtures, values.empty),
    ...(values.deliver && { deliver: deliverLocally }),
    onRequest: (request) => {
      if (values.record !== undefined) appendFileSync(values.record, `${JSON.stringify(redacted(request))}\n`);
      if (!values.quiet || request.operationId === undefined) console.log(lineOf(request));
    },
  });
  for (const rule of values.fault) addFault(mock, rule);
  if (values.record !== undefined) writeFileSync(values.record, '');
  const server = await listen(mock, {
    port: numberOf(values.port, 'port', 4010),
    host: values.host,
    latency: numberOf(values.latency, 'latency', 0),
  });
  console.log(startup(server.url, mock, values.empty || values.fixtures !== undefined));
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

function startup(url: string, mock: Mock, isOwn: boolean): string {
  const content = isOwn
    ? ''
    : '\n  linked accounts  acme (has connected hubspot), globex\n  workflow         daily-sync, started by the event candidate_created';
  return `Refold mock on ${url}

  test key         ${mock.keys['test']}
  production key   ${mock.keys['production']}${content}

Try: curl -H 'x-api-key: ${mock.keys['test']}' ${url}/api/v2/public/linked-account
Point your client at it: new Refold({ apiKey: '${mock.keys['test']}', baseURL: '${url}' })
Stop with Ctrl+C.
`;
}

/** Formats a request as one line of the mock's log. */
export function lineOf({ operationId, method, path, status, response, fault }: RecordedRequest): string {
  const result = operationId === undefined ? 'unhandled' : String(status ?? fault);
  const message = (status ?? 0) >= 400 ? `  ${String((response as JsonObject)['message'] ?? '')}` : '';
  return `${result.padEnd(11)}${method.padEnd(7)}${path}  ${operationId ?? ''}${message}`;
}

function fixturesOf(file: string | undefined, isEmpty: boolean): Fixtures {
  if (file !== undefined) return JSON.parse(readFileSync(file, 'utf8')) as Fixtures;
  return isEmpty ? {} : demo();
}

function originsOf(origins: string[] | undefined): Pick<MockOptions, 'allowedOrigins'> {
  if (origins === undefined) return {};
  if (origins.includes('*')) return { allowedOrigins: '*' };
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined)
    throw new CommandLineError(`--allow-origin must be like https://app.example.com, not "${wrong}".`);
  return { allowedOrigins: origins };
}

function addFault(mock: Mock, rule: string): void {
  const parts = /^([^=]+)=(\d{3}|reset|hang|truncate)(?::(\d+))?$/.exec(rule);
  const target = parts?.[1];
  if (!parts || target === undefined)
    throw new CommandLineError(`--fault must look like createWebhook=500:2, not "${rule}".`);
  if (target !== '*' && !operations.some(({ id }) => id === target))
    throw new CommandLineError(`There is no operation "${target}".`);
  const what = parts[2]!;
  const fault: Fault = /^\d/.test(what) ? { status: Number(what) } : { error: what as 'reset' };
  mock.fail(
    target as FaultTarget & (OperationId | '*'),
    parts[3] === undefined ? fault : { ...fault, times: Number(parts[3]) },
  );
}

// A mock must never send anything to another machine.
async function deliverLocally(request: Request): Promise<Response> {
  const { hostname } = new URL(request.url);
  if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return new Response(null, { status: 421 });
  // Nor may whoever receives it send it on.
  return fetch(request, { redirect: 'manual' });
}
