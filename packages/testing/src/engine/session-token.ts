import type { Row } from '../model/operation.ts';
import { digits } from './random.ts';
import { ORGANIZATION } from '../model/state.ts';
import type { World } from './backend.ts';

const DAY = 86_400;
/** Seconds that a session token lives: what most sources and a live observation say. */
const LIFETIME = 7 * DAY;
const REFRESH_LIFETIME = 30 * DAY;

/** The valid token of an account, or a new one. Forcing a new one leaves the old one valid, as observed. */
export function mintToken(world: World, environment: string, account: string, isForced = false): Row {
  const rows = world.rows(environment, 'tokens');
  const valid = rows.find((row) => row['linked_account_id'] === account && isValid(world, row));
  if (valid && !isForced) return valid;
  const now = Math.floor(world.clock.now() / 1000);
  const claims = { org_id: ORGANIZATION, linked_account_id: account, environment, iat: now, exp: now + LIFETIME };
  const token: Row = {
    linked_account_id: account,
    token: jwt(world, claims),
    refresh_token: jwt(world, { ...claims, exp: now + REFRESH_LIFETIME }),
    expires: (now + LIFETIME) * 1000,
    refresh_expires: (now + REFRESH_LIFETIME) * 1000,
  };
  rows.unshift(token);
  return token;
}

export const isValid = (world: World, token: Row): boolean => Number(token['expires']) > world.clock.now();

export function remainingSeconds(world: World, token: Row, member: 'expires' | 'refresh_expires'): number {
  return Math.floor((Number(token[member]) - world.clock.now()) / 1000);
}

// Has the form of a JWT so that clients can read its claims; the signature is none.
function jwt(world: World, claims: Row): string {
  const signature = digits(`token ${world.seed} ${world.state.drawn++}`, 43);
  return `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}.${signature}`;
}

function encoded(value: Row): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
