import { hostileIds } from './hostile-ids.ts';
import { BASE_URL } from './looking-fetch.ts';

const host = new URL(BASE_URL).host;

/** Addresses that begin like the base and lead elsewhere, or lead elsewhere at once. */
const elsewhere: readonly string[] = [
  'https://evil.example/',
  'HTTPS://EVIL.EXAMPLE/refold/x',
  '//evil.example/refold/x',
  '///evil.example/refold/x',
  '\\\\evil.example\\refold',
  '/refold/x',
  '',
  'refold/x',
  `http://${host}/refold/x`,
  `https://${host}:444/refold/x`,
  `https://${host}.evil.example/refold/x`,
  `https://${host}@evil.example/refold/x`,
  `https://evil.example\\@${host}/refold/x`,
  `https://user:password@${host}/refold/x`,
  `https://${host}/`,
  `https://${host}/refoldx/y`,
  `https://${host}/REFOLD/x`,
  `https://evil.example/#${BASE_URL}/x`,
  `https://evil.example/?${BASE_URL}/x`,
  `https:${BASE_URL.slice('https:'.length)}.evil.example/x`,
  `${BASE_URL}.evil.example/x`,
  `${BASE_URL}@evil.example/x`,
  `${BASE_URL}:pass@evil.example/x`,
  `${BASE_URL}?x`,
  `${BASE_URL}#x`,
  ` ${BASE_URL}/x`,
  `\t${BASE_URL}/../x`,
  `${BASE_URL}//evil.example/x`,
  `${BASE_URL}/..`,
  `${BASE_URL}/../x`,
  `${BASE_URL}/a/../../x`,
  `${BASE_URL}/.\n./x`,
  `${BASE_URL}/.\t./x`,
  `${BASE_URL}\n/../x`,
  `${BASE_URL}/\\..\\..\\x`,
  `blob:${BASE_URL}/x`,
  'data:text/plain,x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ws://evil.example/',
];

/** Hostile values as they are, where a part of a path should stand. */
const inPath = hostileIds.flatMap((id) => [`${BASE_URL}/api/v2/public/webhook/${id}`, `${BASE_URL}/${id}`]);

/** Addresses for a middleware that changes the request. */
export const hostileUrls: readonly string[] = [...elsewhere, ...inPath];

/** Paths for the raw client. */
export const hostilePaths: readonly string[] = [
  ...elsewhere,
  ...elsewhere.map((url) => url.replace(BASE_URL, '')),
  ...hostileIds.flatMap((id) => [id, `/${id}`, `/api/v2/public/webhook/${id}`]),
];
