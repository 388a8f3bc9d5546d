import { textFiles, WITH_SAMPLES, type TextFile } from './files.ts';
import { hasSetup } from './folder.ts';
import { runSamples } from './run.ts';
import { samplesOf, type Problem, type Sample } from './sample.ts';

/** Results of the samples of one file. */
export type FileResult = {
  readonly file: string;
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
};

export type Options = {
  /** Only files whose path contains one of these. */
  readonly only?: readonly string[];
  /** Told what is being done. */
  readonly onProgress?: (text: string) => void;
};

/** Extracts, type-checks and runs every sample of the site and of the repository's texts. */
export async function checkSamples({ only = [], onProgress = () => undefined }: Options = {}): Promise<FileResult[]> {
  const files = await textFiles();
  return checkFiles(
    files.filter(({ file }) => only.length === 0 || only.some((part) => file.includes(part))),
    onProgress,
  );
}

/** The same for given texts. */
export async function checkFiles(
  files: readonly TextFile[],
  onProgress: (text: string) => void,
): Promise<FileResult[]> {
  const read = files.map(({ file, text }) => ({ file, ...samplesOf(file, text) }));
  const all = read.flatMap(({ samples }) => samples);
  const lost = all.filter((sample) => !hasSetup(sample));
  const problems = [
    ...read.flatMap((each) => each.problems),
    ...lost.map(({ file, line, setup }) => ({ file, line, text: `there is no set-up ${setup}` })),
    ...(await runSamples(all.filter(hasSetup), onProgress)),
  ];
  const results = read.map(({ file, samples }) => ({
    file,
    samples,
    problems: [...problems.filter((problem) => problem.file === file), ...missing(file, samples)],
  }));
  const stray = problems.filter(({ file }) => !read.some((each) => each.file === file));
  return [
    ...results.filter((result) => result.samples.length > 0 || result.problems.length > 0),
    ...(stray.length > 0 ? [{ file: 'no file in particular', samples: [], problems: stray }] : []),
  ];
}

function missing(file: string, samples: readonly Sample[]): Problem[] {
  const had = WITH_SAMPLES.some((pattern) => pattern.test(file));
  return had && samples.length === 0 ? [{ file, line: 1, text: 'it had samples and has none' }] : [];
}
