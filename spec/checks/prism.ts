// Prism serves the bundle: what a mock of it answers is what the document promises.
import { operationsOf, resolve, type Document, type Json, type Operation } from './document.ts';
import { messageOf } from './message.ts';
import { ask, startMock, type Answer, type Mock } from './mock.ts';
import { printAndExit } from './print.ts';
import { counted, type CheckResult } from './result.ts';
import { sampleRequest } from './sample-request.ts';
import { loadDocument, optionsOf } from './sources.ts';
import { createValidator, type Validator } from './strict.ts';

type Context = { document: Document; mock: Mock; validator: Validator };
type Outcome = { what: string; problem?: string };

export const checkPrism = async (document: Document): Promise<CheckResult> => {
  const context: Context = { document, mock: await startMock(document), validator: createValidator(document) };
  try {
    const operations = operationsOf(document);
    const outcomes: Outcome[] = [];
    for (const operation of operations) outcomes.push(...(await checkOperation(context, operation)));
    const bad = outcomes.filter((outcome) => outcome.problem !== undefined);
    return {
      ...counted('prism', outcomes.length - bad.length, bad.length),
      figure: `${operations.length} operations, ${outcomes.length} answers, ${bad.length} wrong`,
      details: bad.map(({ what, problem }) => `${what}: ${problem}`),
    };
  } finally {
    await context.mock.close();
  }
};

const checkOperation = async (context: Context, operation: Operation): Promise<Outcome[]> => {
  const statuses = Object.keys(operation.responses)
    .filter((status) => /^\d{3}$/.test(status))
    .toSorted();
  const [success = '200', ...others] = statuses.filter((status) => status.startsWith('2'));
  const forced = [...others, ...statuses.filter((status) => /^[45]/.test(status))];
  const outcomes = [await expectAnswer(context, operation, { status: success, what: `${operation.id} by default` })];
  for (const status of forced)
    outcomes.push(
      await expectAnswer(context, operation, {
        status,
        prefer: `code=${status}`,
        what: `${operation.id} with Prefer: code=${status}`,
      }),
    );
  if (operation.security.length > 0)
    outcomes.push(
      await expectAnswer(context, operation, {
        status: '401',
        anonymous: true,
        what: `${operation.id} without a credential`,
      }),
    );
  if (operation.raw['x-refold-pagination'] !== undefined) outcomes.push(await expectEnd(context, operation, success));
  return outcomes;
};

type Expectation = { status: string; what: string; prefer?: string; anonymous?: boolean };

const expectAnswer = async (
  context: Context,
  operation: Operation,
  { status, what, prefer, anonymous = false }: Expectation,
): Promise<Outcome> => {
  const answer = await request(context, operation, prefer, anonymous);
  if (typeof answer === 'string') return { what, problem: answer };
  if (String(answer.status) !== status)
    return { what, problem: `answered ${answer.status} instead of ${status}: ${answer.body.slice(0, 200)}` };
  if (answer.violations !== null && !anonymous)
    return { what, problem: `Prism objects to its own answer: ${answer.violations.slice(0, 200)}` };
  const problem = bodyProblem(context, operation, status, answer.body);
  return problem === undefined ? { what } : { what, problem };
};

const request = async (
  { document, mock }: Context,
  operation: Operation,
  prefer?: string,
  anonymous = false,
): Promise<Answer | string> => {
  const { path, init } = sampleRequest(document, operation, !anonymous);
  const headers = { ...init.headers, ...(prefer === undefined ? {} : { prefer }) };
  try {
    return await ask(`${mock.url}${path}`, { ...init, headers });
  } catch (error) {
    return `no answer (${messageOf(error)}). Make the example of the request valid.`;
  }
};

const bodyProblem = (
  { document, validator }: Context,
  operation: Operation,
  status: string,
  body: string,
): string | undefined => {
  const response = operation.responses[status];
  const schema = response && Object.values(resolve(document, response).content ?? {})[0]?.schema;
  if (schema === undefined) return body === '' ? undefined : `has a body, but no schema: ${body.slice(0, 100)}`;
  const [problem] = validator.problems(schema, JSON.parse(body) as Json);
  return problem && `the body does not match at ${problem.path}: ${problem.message}`;
};

// An iteration that starts on the first page and asks on must stop.
const expectEnd = async (context: Context, operation: Operation, success: string): Promise<Outcome> => {
  const what = `${operation.id} from page to page`;
  const { hasNext } = operation.raw['x-refold-pagination'] as { hasNext: string };
  const hasMore: unknown[] = [];
  for (const example of ['firstPage', undefined]) {
    const answer = await request(context, operation, example && `example=${example}`);
    if (typeof answer === 'string' || String(answer.status) !== success)
      return { what, problem: `no page: ${JSON.stringify(answer).slice(0, 200)}` };
    hasMore.push((JSON.parse(answer.body) as Record<string, unknown>)[hasNext]);
  }
  const ends = hasMore[0] === true && hasMore[1] === false;
  return ends
    ? { what }
    : {
        what,
        problem: `${hasNext} is ${hasMore.map(String).join(', then ')}. The examples must be lastPage, firstPage.`,
      };
};

if (import.meta.main) printAndExit(await checkPrism(await loadDocument(optionsOf(process.argv.slice(2)).bundle)));
