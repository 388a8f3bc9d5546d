import type { Consumer } from './install.ts';

/** Place of a row: the installed project and a server that answers from the contract. */
export type Scene = Consumer & { readonly url: string };

/** One way of using the published packages. Gives a few words on what happened, and throws when it does not work. */
export type Row = { readonly name: string; readonly how: string; readonly run: (scene: Scene) => Promise<string> };

/** Programs of these projects say "ok" and a few words. */
export function lastLine(output: string): string {
  const line = output.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('ok ')) throw new Error(`The program did not come to its end:\n${output}`);
  return line.slice(3);
}
