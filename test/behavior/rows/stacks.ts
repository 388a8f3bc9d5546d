import type { Step } from '../../servers/fault-server.ts';
import { assert, equal, failure, page, status, type Harness, type Need, type Row } from '../row.ts';

type Call = (harness: Harness) => Promise<unknown>;

/** Name of the function below, as it stands in a stack. */
const FUNCTION = 'functionOfTheProgram';

/** Stands for the code that somebody looks for in the stack of an error. */
async function functionOfTheProgram(call: () => PromiseLike<unknown>): Promise<void> {
  await call();
}

/** Members of a session client and of one with an API key at run time, whatever their types say. */
type Methods = Record<string, Record<string, (...parameters: unknown[]) => any>>;

/** A call to a server that does so. */
function against(steps: readonly Step[], call: (client: Methods, url: string) => PromiseLike<unknown>): Call {
  return async (harness) => {
    const scenario = await harness.scenario(...steps);
    const client = scenario.refold({ maxRetries: 0 }) as unknown as Methods;
    await functionOfTheProgram(() => call(client, scenario.url));
  };
}

const lists = (options?: object) => (client: Methods) => client['tables']!['list']!({}, options);
const creates = (client: Methods): any => client['tables']!['create']!({ table_name: 'x', columns: [] });

/** A call of a client whose `fetch` gives these bodies, the last one for ever. */
function responding(bodies: readonly object[], call: (harness: Harness, client: any) => PromiseLike<unknown>): Call {
  return async (harness) => {
    let count = 0;
    const { Refold, RefoldSession } = harness.sdk;
    const fetch = async (): Promise<Response> => Response.json(bodies[Math.min(count++, bodies.length - 1)]);
    const options = { limiter: false as const, fetch };
    const client = Refold
      ? new Refold({ apiKey: 'tk_stacks', ...options }).forLinkedAccount('acme')
      : new RefoldSession({ token: 'example.session.token', ...options });
    await functionOfTheProgram(() => call(harness, client));
  };
}

const session = (harness: Harness, options: object = {}): Methods =>
  new harness.sdk.RefoldSession({ token: 'example.session.token', limiter: false, ...options }) as unknown as Methods;

const run = (status_: string): object => ({ _id: 'e1', name: 'x', status: status_ });
const field = (value: string): object => ({
  id: 'f1',
  config_id: 'c1',
  slug: 'slack',
  fields: [{ id: 'f1', name: 'Channel', field_type: 'text', value }],
  workflows: [],
});

/** Causes of each error. */
const causes: Readonly<Record<string, Call>> = {
  BadRequestError: against([status(400)], lists()),
  AuthenticationError: against([status(401)], lists()),
  PermissionDeniedError: against([status(403)], lists()),
  NotFoundError: against([status(404)], lists()),
  ConflictError: against([status(409)], lists()),
  RateLimitError: against([status(429)], lists({ maxRateLimitRetries: 0 })),
  ServerError: against([status(500)], lists()),
  ApiError: against([status(418)], lists()),
  RedirectError: against([status(302, { location: '/elsewhere' })], lists()),
  InvalidResponseError: against([{ response: { body: '<p>', headers: { 'content-type': 'text/html' } } }], lists()),
  ResponseTooLargeError: against([page([1])], lists({ maxResponseBytes: 1 })),
  ConnectionError: against([{ reset: 'in-body' }], lists()),
  OutcomeUnknownError: against([{ reset: 'before-response' }], creates),
  TimeoutError: against([{ stall: 'before-response' }], lists({ timeout: 50 })),
  TotalTimeoutError: against([{ stall: 'before-response' }], lists({ totalTimeout: 50 })),
  AbortError: against([{ stall: 'before-response' }], (client) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    return lists({ signal: controller.signal })(client);
  }),
  PaginationError: against([page([1], { hasNextPage: true, totalPages: 9 })], (client) => lists()(client).toArray()),
  InvalidInputError: against([page([])], (client) => client['tables']!['delete']!({ table_id: '..' })),
  WrongCredentialError: (harness) => functionOfTheProgram(() => session(harness)['webhooks']!['list']!()),
  CredentialError: (harness) => {
    const token = (): Promise<never> => Promise.reject(new Error('no token today'));
    return functionOfTheProgram(() => session(harness, { token })['tables']!['list']!());
  },
  OperationFailedError: responding([{ node_status: 'Errored' }], (_, client) =>
    client.actions.execute({ slug: 'slack', action_id: 'send', body: {} }),
  ),
};

/** Other ways in which a program can ask for a call, or lose it. */
const ways: Readonly<Record<string, Call>> = {
  'an option that is refused': against([page([])], lists({ timeOut: 5 })),
  'a header that is refused': against([page([])], lists({ headers: { 'bad name': 'x' } })),
  'a body that is refused': against([page([])], (client) =>
    client['tables']!['create']!({ table_name: 'x', columns: [{ deep: { deep: { deep: Number.NaN } } }] }),
  ),
  'a signal that is aborted already': against([page([])], (client) => lists({ signal: AbortSignal.abort() })(client)),
  'withResponse()': against([status(400)], (client) => lists()(client).withResponse()),
  'toArray()': against([status(400)], (client) => lists()(client).toArray()),
  'a loop over items': against([status(400)], async (client) => {
    for await (const _ of lists()(client));
  }),
  'a second page': against([page([1], { hasNextPage: true }), status(400)], (client) => lists()(client).toArray()),
};

/** Errors that come by way of a generator, which not every engine follows. */
const throughGenerators: readonly string[] = ['PaginationError', 'a loop over items', 'a second page'];
const needOf = (name: string): Need | undefined =>
  throughGenerators.includes(name) ? 'stacksOfGenerators' : undefined;

/** Causes of the errors of helpers. */
const causesInHelpers: Readonly<Record<string, Call>> = {
  WaitTimeoutError: responding([run('RUNNING')], ({ helpers }, client) =>
    helpers!.waitForExecution(client, { execution_id: 'e1' }, { maxWait: 60 }),
  ),
  ExecutionFailedError: responding([run('ERRORED')], ({ helpers }, client) =>
    helpers!.waitForExecution(client, { execution_id: 'e1' }),
  ),
  AbortError: responding([run('RUNNING')], ({ helpers }, client) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    return helpers!.waitForExecution(client, { execution_id: 'e1' }, { signal: controller.signal });
  }),
  ActionFailedError: responding([{ node_status: 'Errored' }], ({ helpers }, client) =>
    helpers!.performAction(client, { slug: 'slack', action_id: 'send', input: {} }),
  ),
  ConfigNotAppliedError: responding([field('old')], ({ helpers }, client) =>
    helpers!.editConfig(client, { slug: 'slack' }).set('Channel', 'new').save(),
  ),
  BulkAbortedError: responding([{}], ({ helpers }, client) => {
    const controller = new AbortController();
    controller.abort();
    return helpers!.bulk([1], (_, { signal }) => client.tables.list({}, { signal }), { signal: controller.signal });
  }),
  AmbiguousConnectionError: responding(
    [
      { slug: 'slack', config_id: 'acme', connection_id: 'c1', fields: [], workflows: [] },
      ['c1', 'c2'].map((connection_id) => ({ config_id: 'acme', connection_id })),
    ],
    ({ helpers }, client) => helpers!.editConfig(client, { slug: 'slack' }).save(),
  ),
  AmbiguousRunError: responding([{ docs: [], hasNextPage: false }], async ({ helpers }, client) => {
    const controller = new AbortController();
    const first = failure(helpers!.fireEventAndWait(client, { event: 'x' }, { signal: controller.signal }));
    try {
      await helpers!.fireEventAndWait(client, { event: 'x' });
    } finally {
      controller.abort();
      await first;
    }
  }),
};

export const stackRows: readonly Row[] = [
  ...Object.entries(causes).map(([name, cause]): Row => ({
    id: 28,
    name: `the stack of ${name} names the function that made the call`,
    needs: needOf(name),
    run: (harness) => showsFunction(name, cause, harness),
  })),
  ...Object.entries(ways).map(([name, cause]): Row => ({
    id: 28,
    name: `the stack of an error by ${name} names the function that made the call`,
    needs: needOf(name),
    run: (harness) => showsFunction(undefined, cause, harness),
  })),
  ...Object.entries(causesInHelpers).map(([name, cause]): Row => ({
    id: 28,
    name: `the stack of ${name} names the function that called the helper`,
    needs: 'helpers',
    run: (harness) => showsFunction(name, cause, harness),
  })),
  {
    id: 28,
    name: 'every class of errors is among those whose stack is looked at',
    async run({ sdk, helpers = {} }) {
      const classes = Object.entries({ ...sdk, ...helpers } as Record<string, any>)
        .filter(([, value]) => value?.prototype instanceof sdk.RefoldError)
        .map(([name]) => name);
      const known = { ...causes, ...causesInHelpers };
      equal(
        classes.filter((name) => !(name in known)),
        [],
        'classes without a row',
      );
      assert(classes.length >= Object.keys(causes).length, `only ${classes.length} classes were found`);
    },
  },
];

async function showsFunction(name: string | undefined, cause: Call, harness: Harness): Promise<void> {
  const { error } = await failure(cause(harness));
  equal(error.name, name ?? error.name, `${error.message}`);
  assert(error.stack.includes(FUNCTION), `the stack does not name it:\n${error.stack}`);
}
