import type { VirtualClock } from '../clock.ts';
import type { BulkRun } from './history.ts';

/** A checkpoint with one line overwritten, and the number of that line; nothing where there is none. */
export function damaged(
  whole: string,
  at: number,
  line: string,
): { readonly number: number; readonly text: string } | undefined {
  if (whole === '') return undefined;
  const lines = whole.replace(/\n$/, '').split('\n');
  const index = at % lines.length;
  lines[index] = line;
  return { number: index + 1, text: `${lines.join('\n')}\n` };
}

/** The items of a run, from a source that may be asynchronous, and may break. */
export function itemsOf(
  clock: VirtualClock,
  keys: readonly string[],
  { event, source }: BulkRun,
): Iterable<string> | AsyncIterable<string> {
  const give = (index: number): string => {
    if (event.kind === 'broken source' && event.item === index) throw new Error('broken source');
    return keys[index]!;
  };
  if (source === undefined) {
    return {
      *[Symbol.iterator]() {
        for (const index of keys.keys()) yield give(index);
      },
    };
  }
  return {
    async *[Symbol.asyncIterator]() {
      for (const index of keys.keys()) {
        if (source > 0) await clock.pause(source);
        yield give(index);
      }
    },
  };
}
