import { checkSamples } from '../../samples/check.ts';
import { found, type Check } from '../check.ts';

/** Every sample of the site and of the repository's texts is extracted, type-checked and run. */
export const samplesRan: Check = {
  name: 'every sample ran',
  run: async () => {
    const results = await checkSamples();
    const count = results.reduce((sum, { samples }) => sum + samples.length, 0);
    const problems = results.flatMap(({ problems: all }) =>
      all.map(({ file, line, text }) => `${file}:${line} ${text}`),
    );
    return found(count, `samples in ${results.length} files`, problems);
  },
};
