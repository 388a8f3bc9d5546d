import { across, behavior, consumers, core, helpers, line, node, testing, type Kind } from './kind.ts';

const compiles = (name: string) => across('typed-programs', `${name} compiles: true`);
const isRefused = (name: string) => across('typed-programs', `${name} compiles: false`);

/** A first day with the SDK. */
export const newcomerKinds: readonly Kind[] = [
  {
    id: 'first day',
    title: 'a first day without a stumble',
    lines: [
      line(
        'a file with an event',
        compiles('an event with a file beside a payload t…'),
        compiles('the helper for events with a file'),
        core('client/first-day', 'the helper for events sends files'),
      ),
      line(
        'one form for payloads',
        core(
          'client/first-day',
          'a payload is given flat, and sent in the form of the wire',
          'a workflow with * is refused, so that nothing is lost',
        ),
        isRefused('a workflow with its payload in a body'),
      ),
      line(
        'settings with an error in a field',
        core(
          'client/first-day',
          'configs.getOrCreate resolves although a field of the config has an error',
          'configs.update rejects when a field that it wrote has an error',
        ),
      ),
      line(
        'the mock judges the values of a config',
        testing(
          'resources/field-problems',
          'a config of the mock judges * for its field *',
          'a field that the app does not have is an error of the config',
          'a workflow that the app does not have is not found',
        ),
      ),
      line(
        'one application or a list',
        compiles('the list of applications is a list'),
        compiles('one application by its slug is one'),
        isRefused('one application by its slug is no list'),
      ),
      line(
        'types as the guide says',
        compiles('the id of a run in a list is there'),
        isRefused('an upsert with nothing'),
        isRefused('a status that there is none'),
      ),
      line(
        'one name for an id',
        compiles('a run by the one name of its id'),
        isRefused('a run by another name of its id'),
        isRefused('a config by another name of its id'),
      ),
      line(
        'a parameter in another spelling',
        across('messages/messages', 'an id that is missing under a wrong name is said in words: InvalidInputError'),
      ),
      line(
        'a point in time for a duration',
        core('client/first-day', 'a call with * is refused with the meaning of the option'),
      ),
      line(
        'a key in place of the options',
        node('index', 'options that are "tk_mock" are refused, and no key of the environment is taken for them'),
        isRefused('a key in place of options'),
      ),
      line(
        'a receiver in the frameworks',
        consumers('webhooks in express', 'webhooks in fastify', 'webhooks in nest', 'webhooks in hono'),
      ),
      line('fields of the log in the loggers', across('loggers', 'the fields of a call arrive in *')),
      line('a mock on another host', core('client/first-day', 'with allowInsecureHosts * the address * is taken: *')),
      line(
        'old resolutions and exact optional types',
        consumers(
          'TypeScript 7.0, node10',
          'TypeScript *, exactOptionalPropertyTypes',
          'TypeScript *, without the DOM library',
        ),
        compiles('an option from the environment that may…'),
      ),
      line(
        'the mock in the process needs no pace',
        testing('mock/simulated-time', '200 calls of a client against the mock are not paced'),
      ),
      line('waits on the clock of the mock', testing('mock/simulated-time', 'a helper waits in the time of the mock')),
      line(
        'a method that is spied on',
        core(
          'client/first-day',
          'vi.spyOn on a method sees what helpers call, and its fake value is what they get',
          'vi.spyOn on a list sees the call, and a fake list can be awaited',
        ),
        across('helpers/methods', '* makes its requests by the methods of the client'),
        behavior(
          'helpers call the methods of the client that they are given: replaced, wrapped or of a subclass',
          'a Proxy without traps makes calls as the client does',
        ),
      ),
      line(
        'what helpers read counts as use',
        testing('usage', 'records a member when it is read by a helper, also where it acts with an*'),
      ),
      line(
        'bulk that was aborted, and its checkpoint',
        core(
          'helpers/bulk/run',
          'an abort stops it: nothing more is begun, and it rejects with *',
          'a run that finished is followed by one that begins anew',
        ),
      ),
      line(
        'failed runs that were repeated already',
        core('helpers/executions/rerun-failed', 'leaves alone what a call with the same checkpoint has repeated'),
        helpers('rerunFailed repeats each failed run once, the oldest first, and goes on after one that cannot be'),
      ),
      line(
        'what is printed',
        across(
          'printing',
          '* prints * that nobody catches so that people can read it',
          '* prints a client by its name, with base URL, account and environment, and without its key',
        ),
        behavior('a Proxy around a client and around its resources makes calls as the client does'),
      ),
      line(
        'tooltips that name methods',
        across('editor/texts', 'tooltips of * name methods, as code calls them, and no operation by its id'),
        across('editor/definitions', '* a tooltip shows the method with the names of its types'),
      ),
    ],
  },
];
