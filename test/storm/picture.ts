import type { Starts } from './scenario.ts';

const WIDTH = 900;
const HEIGHT = 420;
const MARGIN = { left: 56, right: 16, top: 52, bottom: 40 };

/** Starts over time against the bucket: the line that nobody may cross, the requests let in, and those refused. */
export function picture(title: string, { accepted, refusals, requestsPerSecond, burst }: Starts): string {
  const seconds = Math.max(0.5, (Math.max(0, accepted.at(-1) ?? 0, refusals.at(-1) ?? 0) / 1000) * 1.02);
  const most = Math.max(accepted.length, burst) * 1.05;
  const x = (second: number): number => MARGIN.left + (second / seconds) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (count: number): number => HEIGHT - MARGIN.bottom - (count / most) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const point = (second: number, count: number): string => `${x(second).toFixed(1)},${y(count).toFixed(1)}`;

  const end = Math.min(seconds, (most - burst) / requestsPerSecond);
  const bucket = `${point(0, burst)} ${point(end, burst + end * requestsPerSecond)}`;
  const steps = accepted.flatMap((at, index) => [point(at / 1000, index), point(at / 1000, index + 1)]).join(' ');
  const marks = refusals.map((at) => {
    const count = accepted.filter((other) => other <= at).length;
    return `<circle cx="${x(at / 1000).toFixed(1)}" cy="${y(count).toFixed(1)}" r="3.5" fill="#c62828"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${MARGIN.left}" y="22" font-size="15" font-weight="600">${escaped(title)}</text>`,
    legend(requestsPerSecond, burst, accepted.length, refusals.length),
    ...ticks(seconds).map(
      (second) =>
        `<line x1="${x(second)}" x2="${x(second)}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}" stroke="#eee"/>` +
        `<text x="${x(second)}" y="${HEIGHT - 22}" text-anchor="middle" fill="#555">${second} s</text>`,
    ),
    ...ticks(most).map(
      (count) =>
        `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(count)}" y2="${y(count)}" stroke="#eee"/>` +
        `<text x="${MARGIN.left - 8}" y="${y(count) + 4}" text-anchor="end" fill="#555">${count}</text>`,
    ),
    `<polyline points="${bucket}" fill="none" stroke="#888" stroke-dasharray="6 4" stroke-width="1.5"/>`,
    `<polyline points="${steps}" fill="none" stroke="#1565c0" stroke-width="1.5"/>`,
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

function legend(requestsPerSecond: number, burst: number, accepted: number, refused: number): string {
  const items = [
    ['#888', `what the bucket allows: ${burst} at once, ${requestsPerSecond} a second`],
    ['#1565c0', `${accepted} requests let in`],
    ['#c62828', `${refused} refused with 429`],
  ] as const;
  let left = MARGIN.left;
  return items
    .map(([colour, text]) => {
      const item = `<rect x="${left}" y="32" width="12" height="4" fill="${colour}"/><text x="${left + 18}" y="39">${text}</text>`;
      left += 40 + text.length * 6.2;
      return item;
    })
    .join('');
}

/** Round numbers from 0 up, at most ten of them. */
function ticks(most: number): number[] {
  const rough = most / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
