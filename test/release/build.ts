import { binary, root, run } from '../../scripts/lib/run.ts';

/** Builds packages and what they are made of, or throws with the build's own words. */
export async function build(names: readonly string[], folder: string = root): Promise<void> {
  const filters = names.map((name) => `--filter=${name}`);
  const parameters = ['run', 'build', '--output-logs=errors-only', ...filters];
  const { status, output } = await run(binary('turbo'), parameters, { cwd: folder, limitSeconds: 300 });
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
}
