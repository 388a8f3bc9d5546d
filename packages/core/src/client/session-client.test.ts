import { expect, test } from 'vitest';
import { json, observedFetch } from '../testing/observed.ts';
import { RefoldSession } from './session-client.ts';

test('a client for one connection shares the token, and names the connection where an operation takes one', async () => {
  const { fetch, seen } = observedFetch([json({ id: 'f1', name: 'Channel', field_type: 'text' })]);
  const session = new RefoldSession({ token: 'a.session.token', fetch, limiter: false });
  const one = session.connection('c1');
  await one.configFields.update({ slug: 'crm', field_id: 'f1', value: 'x' });
  expect(one).toBeInstanceOf(RefoldSession);
  expect(new URL(seen[0]!.url).searchParams.get('connection_id')).toBe('c1');
  expect(new Headers(seen[0]!.init.headers).get('authorization')).toBe('Bearer a.session.token');
  const another = one.configFields.update({ slug: 'crm', field_id: 'f1', value: 'x', connection_id: 'c2' });
  await expect(another).rejects.toMatchObject({ name: 'InvalidInputError', field: 'connection_id' });
  expect(seen).toHaveLength(1);
});

test.each(['', ' c1', 'a b', 'a\nb', undefined])('%o is no connection', (id) => {
  const session = new RefoldSession({ token: 'a.session.token' });
  expect(() => session.connection(id as string)).toThrow(expect.objectContaining({ field: 'connectionId' }));
});
