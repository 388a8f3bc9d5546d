// The language service as editors drive it: a process that answers requests about open files.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

// Version 7 is a command only.
const server = createRequire(new URL('../../generator/package.json', import.meta.url)).resolve(
  'typescript/lib/tsserver.js',
);

/** A place in a file, by the text that begins there. */
export type Place = { readonly file: string; readonly text: string };

/** An editor with the files of a project open. */
export type Editor = {
  /** Targets of "go to definition" at a place: files, with the lines from the definition on. */
  definitions(place: Place): Promise<{ file: string; lines: string }[]>;
  /** Text of a tooltip. */
  hover(place: Place): Promise<string>;
  close(): void;
};

type Span = { readonly file: string; readonly start: { readonly line: number; readonly offset: number } };

/** Lines that belong to a definition, and are worth looking at. */
const LINES = 12;

/** Starts the language service and opens files in it. */
export function startEditor(files: readonly string[]): Editor {
  const child = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents']);
  const waiting = new Map<number, (body: unknown) => void>();
  createInterface(child.stdout).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const {
      type,
      request_seq: number,
      body,
    } = JSON.parse(line) as { type: string; request_seq: number; body: unknown };
    if (type === 'response') waiting.get(number)?.(body);
  });
  let last = 0;
  const send = (command: string, parameters: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++last, type: 'request', command, arguments: parameters })}\n`);
    return last;
  };
  const ask = (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve) => waiting.set(send(command, parameters), resolve));
  for (const file of files) send('open', { file });
  return {
    async definitions(place) {
      const body = (await ask('definitionAndBoundSpan', locationOf(place))) as { definitions?: readonly Span[] };
      return (body.definitions ?? []).map(({ file, start }) => ({
        file,
        lines: readFileSync(file, 'utf8')
          .split('\n')
          .slice(start.line - 1, start.line - 1 + LINES)
          .join('\n'),
      }));
    },
    async hover(place) {
      const body = (await ask('quickinfo', locationOf(place))) as { displayString: string };
      return body.displayString;
    },
    close: () => void child.kill(),
  };
}

function locationOf({ file, text }: Place): object {
  const before = readFileSync(file, 'utf8').split(text)[0]!.split('\n');
  return { file, line: before.length, offset: before.at(-1)!.length + 1 };
}
