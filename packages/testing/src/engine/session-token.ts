import type { JsonObject } from '../model/json.ts';
import { ORGANIZATION } from '../model/state.ts';
import type { Backend } from './backend.ts';
import { hexDigits } from './random.ts';

const DAY = 86_400;
// Lifetimes in seconds: what most sources say, and what was observed on a live installation.
const LIFETIME = 7 * DAY;
const REFRESH_LIFETIME = 30 * DAY;

/** The valid session token of an account, or a new one. A forced new one leaves the old one valid, as observed. */
export function issueToken(backend: Backend, environment: string, account: string, isForced = false): JsonObject {
  const tokens = backend.records(environment, 'tokens');
  const valid = tokens.find((token) => token['linked_account_id'] === account && isValid(backend, token));
  if (valid && !isForced) return valid;
  const now = Math.floor(backend.clock.now() / 1000);
  const claims = { org_id: ORGANIZATION, linked_account_id: account, environment, iat: now, exp: now + LIFETIME };
  const token: JsonObject = {
    linked_account_id: account,
    token: jwt(backend, claims),
    refresh_token: jwt(backend, { ...claims, exp: now + REFRESH_LIFETIME }),
    expires: (now + LIFETIME) * 1000,
    refresh_expires: (now + REFRESH_LIFETIME) * 1000,
  };
  tokens.unshift(token);
  return token;
}

/** Tells whether a session token has not expired. */
export const isValid = (backend: Backend, token: JsonObject): boolean => Number(token['expires']) > backend.clock.now();

/** Seconds until a token expires, as responses of the API have them. */
export function remainingSeconds(backend: Backend, token: JsonObject, member: 'expires' | 'refresh_expires'): number {
  return Math.floor((Number(token[member]) - backend.clock.now()) / 1000);
}

// In the form of a JWT, so that clients can read its claims. The signature is not a real one.
function jwt(backend: Backend, claims: JsonObject): string {
  const signature = hexDigits(`token ${backend.seed} ${backend.state.sequence++}`, 43);
  return `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}.${signature}`;
}

function base64url(value: JsonObject): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
