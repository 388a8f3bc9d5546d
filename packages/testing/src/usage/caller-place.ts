/** The place in the program that is running: the first in the stack that is neither beside this module nor in a dependency. */
export function callerPlace(): string | undefined {
  const here = import.meta.url?.replace(/[^/]*$/, '');
  const lines = (new Error('place').stack ?? '').split('\n').slice(1);
  const line = lines.find(
    (text) => /:\d+:\d+/.test(text) && !/node_modules|node:/.test(text) && !(here && isBeside(text, here)),
  );
  const place =
    line && /((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/.exec(line)?.slice(1, 3).join(':').replace('file://', '');
  return place && withoutFolder(place);
}

const isBeside = (line: string, folder: string): boolean =>
  line.includes(folder) || line.includes(folder.replace('file://', ''));

// A file of usage is compared on other machines than the one that wrote it, so places are relative to the project.
function withoutFolder(place: string): string {
  const { process } = globalThis as { process?: { cwd?: () => string } };
  const folder = process?.cwd?.();
  return folder !== undefined && place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : place;
}
