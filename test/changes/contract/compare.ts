import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { changedExamples } from './examples.ts';
import { classify, type ContractChange } from './classify.ts';
import { diff } from './diff.ts';

const read = (file: string): object => parse(readFileSync(file, 'utf8')) as object;

/** Every change between two bundled contracts, given as YAML or JSON files, with what it means for users of the SDK. */
export async function compareContracts(beforeFile: string, afterFile: string): Promise<ContractChange[]> {
  const [before, after] = [read(beforeFile), read(afterFile)];
  const reported = await diff(beforeFile, afterFile);
  return [...reported.map((change) => classify(change, { before, after })), ...changedExamples(before, after)];
}
