import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { folder } from '../folder.ts';
import type { Outcome } from '../in-runtime/perform.ts';
import { workerScript } from './worker-script.ts';

/**
 * Workers refuse to start when a module sends, waits or draws lots before there is a request. The run loads programs while
 * it answers one and so would not notice. Gives the programs with which no Worker starts.
 */
export async function startProblems(numbers: readonly number[]): Promise<Outcome[]> {
  if ((await startProblem(numbers)) === undefined) return [];
  const outcomes: Outcome[] = [];
  for (const number of numbers) {
    const problem = await startProblem([number]);
    if (problem !== undefined) outcomes.push({ number, problem });
  }
  return outcomes;
}

async function startProblem(numbers: readonly number[]): Promise<string | undefined> {
  const contents = `${numbers.map((number) => `import './${number}.ts';`).join('\n')}\nexport default {};`;
  const worker = new Miniflare({
    modules: true,
    script: await workerScript({ stdin: { contents, resolveDir: join(folder, 'edge') } }),
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_mock' },
    handleRuntimeStdio: () => undefined,
  });
  try {
    await worker.ready;
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `no Worker starts with it: ${/Uncaught (.+)/.exec(message)?.[1] ?? message}`;
  } finally {
    // One that did not start says so once more.
    await worker.dispose().catch(() => undefined);
  }
}
