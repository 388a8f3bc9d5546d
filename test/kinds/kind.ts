/** A test that proves a line. `*` stands for any text, and then every test that fits must pass. */
export type Proof = {
  /** Folder of the vitest project, or the suite of rows. */
  readonly suite: string;
  /** File in that folder; absent for rows, which are found by their names. */
  readonly file?: string;
  readonly name: string;
};

/** One input that once went wrong, in a few words, and what proves that it does not any more. */
export type Line = {
  readonly text: string;
  readonly proofs: readonly Proof[];
  /** Reason why nothing proves it yet. */
  readonly open?: string;
};

/** Inputs that went wrong in the same way. */
export type Kind = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
};

/** A line and its proofs. */
export const line = (text: string, ...proofs: readonly (readonly Proof[])[]): Line => ({ text, proofs: proofs.flat() });

/** A line that nothing proves yet. */
export const open = (text: string, reason: string): Line => ({ text, proofs: [], open: reason });

const inProject =
  (suite: string, folder = '') =>
  (file: string, ...names: readonly string[]): readonly Proof[] =>
    names.map((name) => ({ suite, file: `${folder}${file}.test.ts`, name }));

/** Tests of a package, by their file below `src`, and those across packages. */
export const core: ReturnType<typeof inProject> = inProject('packages/core', 'src/');
export const node: ReturnType<typeof inProject> = inProject('packages/node', 'src/');
export const edge: ReturnType<typeof inProject> = inProject('packages/edge', 'src/');
export const codemod: ReturnType<typeof inProject> = inProject('packages/codemod', 'src/');
export const testing: ReturnType<typeof inProject> = inProject('packages/testing', 'src/');
export const across: ReturnType<typeof inProject> = inProject('test');

/** Rows of behavior and of helpers. */
export const behavior = (...names: readonly string[]): readonly Proof[] =>
  names.map((name) => ({ suite: 'behavior', name }));
export const helpers = (...names: readonly string[]): readonly Proof[] =>
  names.map((name) => ({ suite: 'helpers', name }));

/** Suite of rows whose proofs are not run here. */
export const ELSEWHERE = 'consumers';

/** Rows that other suites of `npm test` run, since they install the packages or build the site: here they only have to be there. */
export const consumers = (...names: readonly string[]): readonly Proof[] =>
  names.map((name) => ({ suite: ELSEWHERE, name }));
