/** The parts of a running Node's `process` that a choice depends on. */
export type Machine = {
  readonly platform: string;
  readonly arch: string;
  readonly version: string;
  readonly execPath: string;
};
export type Shim = { readonly file: string; readonly parameters: readonly string[]; readonly shell: boolean };

export const TOOLS_NODE: readonly [number, number];
export function nodeFor(machine: Machine, modules: string, exists: (path: string) => boolean): string | undefined;
export function withPath(env: NodeJS.ProcessEnv, folders: readonly string[], platform: string): NodeJS.ProcessEnv;
export function shimOf(command: string, parameters: readonly string[], platform: string): Shim;
