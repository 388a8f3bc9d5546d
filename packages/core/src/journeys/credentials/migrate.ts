import type { RefoldError } from '../../errors.ts';
import { migrateToken } from '../../functions.ts';
import type { MigrateTokenParams } from '../../generated/types.ts';
import type { CallOptions } from '../../options.ts';
import { callerOf, type Acting } from '../acting.ts';

/** One connection to bring over. */
export interface CredentialToMigrate extends MigrateTokenParams {
  /** The customer whose connection it is. The account must exist. */
  linked_account_id: string;
}

/** What became of one connection. It names no credential, so it may be logged. */
export interface MigrationOutcome {
  readonly linked_account_id: string;
  readonly slug: string;
  /** Position in what was given, counted from 0: where to go on after a crash. */
  readonly index: number;
  /** Why it was not brought over. */
  readonly error?: RefoldError;
}

/**
 * Brings connections over from where they were held so far, one by one, and tells of each. One that is refused does not end
 * the rest. Each may be repeated, so a migration that broke off is started again, from `index` or from the beginning.
 */
export async function* migrateCredentials(
  client: Acting<'apiKey'>,
  credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>,
  options: CallOptions = {},
): AsyncGenerator<MigrationOutcome, void, undefined> {
  const caller = callerOf(client);
  let index = 0;
  for await (const { linked_account_id, slug, auth_object } of credentials) {
    options.signal?.throwIfAborted();
    const account = caller.forLinkedAccount(linked_account_id);
    const reply = await migrateToken(account, { slug, auth_object }, { priority: 'bulk', ...options }).result();
    yield { linked_account_id, slug, index, ...(reply.ok ? {} : { error: reply.error }) };
    index++;
  }
}
