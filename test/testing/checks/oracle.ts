import { createMock, type OperationId } from '@refold/testing';
import { startPrism } from '../../servers/prism.ts';
import { violations } from '../../contract/document.ts';
import { operations } from '../../contract/operations.ts';
import { ensure, type Check } from '../check.ts';
import { callEverything } from '../every-operation.ts';
import { organization } from '../organization.ts';
import { requestOf, samples, type Sample } from '../samples.ts';

const PRISM_KEYS = { apiKey: 'tk_prism', token: 'example.session.token' };

type Comparison = { readonly id: string; readonly differences: string[]; readonly violations: string[] };

const classOf = (status: number): number => Math.floor(status / 100);

// Every error of the contract has this schema.
const ERROR = '/components/schemas/Error';

function schemaOf(id: string, status: number): string | undefined {
  return status >= 400 ? ERROR : operations.find((candidate) => candidate.id === id)!.schemaPointer;
}

function violationsIn(id: string, status: number, text: string): string[] {
  const pointer = schemaOf(id, status);
  if (pointer === undefined || text === '') return text === '' ? [] : [`${id} ${status} has a body`];
  return violations(pointer, JSON.parse(text)).map((problem) => `${id} ${status} ${problem}`);
}

/** Sends every operation to Prism and to the mock: a valid request, one without a credential, and each documented error. */
export const oracle: Check = {
  name: 'Prism and the mock agree on every operation',
  run: async () => {
    const prism = await startPrism();
    try {
      const { responses } = await callEverything();
      const comparisons: Comparison[] = [];
      for (const { sample, status, text } of responses) {
        const other = await fetch(requestOf(prism.url, sample, PRISM_KEYS));
        comparisons.push(compared(sample.id, [status, text], [other.status, await other.text()]));
      }
      const failing = createMock({ fixtures: organization });
      for (const sample of samples) comparisons.push(...(await errorsOf(sample, failing, prism.url)));
      const differences = comparisons.flatMap((item) => item.differences);
      const wrong = comparisons.flatMap((item) => item.violations);
      ensure(differences.length + wrong.length === 0, [...differences, ...wrong].join('\n'));
      return `${responses.length} operations, ${comparisons.length} pairs of responses, 0 schema violations, 0 differences of status class`;
    } finally {
      await prism.close();
    }
  },
};

async function errorsOf(sample: Sample, mock: ReturnType<typeof createMock>, prism: string): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const status of sample.statuses.filter((candidate) => candidate >= 400)) {
    mock.reset();
    mock.fail(sample.id as OperationId, { status });
    const own = await mock.handleRequest(
      requestOf('https://app.refold.ai', sample, { apiKey: 'tk_mock', token: 'any' }),
    );
    const request = requestOf(prism, sample, PRISM_KEYS);
    request.headers.set('prefer', `code=${status}`);
    const other = await fetch(request);
    comparisons.push(compared(sample.id, [own.status, await own.text()], [other.status, await other.text()]));
  }
  if (sample.credential === 'none') return comparisons;
  mock.reset();
  const anonymous = { ...sample, credential: 'none' as const };
  const own = await mock.handleRequest(requestOf('https://app.refold.ai', anonymous, PRISM_KEYS));
  const other = await fetch(requestOf(prism, anonymous, PRISM_KEYS));
  // Prism has its own form of response to a missing credential unless there is an example, so only the class counts.
  const difference =
    classOf(own.status) === classOf(other.status)
      ? []
      : [`${sample.id} without a credential: ${own.status} and ${other.status}`];
  await other.text();
  return [
    ...comparisons,
    { id: sample.id, differences: difference, violations: violationsIn(sample.id, own.status, await own.text()) },
  ];
}

function compared(
  id: string,
  [status, text]: [number, string],
  [otherStatus, otherText]: [number, string],
): Comparison {
  const differs = classOf(status) !== classOf(otherStatus);
  return {
    id,
    differences: differs
      ? [`${id}: the mock ${status} ${text.slice(0, 120)}, Prism ${otherStatus} ${otherText.slice(0, 120)}`]
      : [],
    violations: [...violationsIn(id, status, text), ...violationsIn(id, otherStatus, otherText)],
  };
}
