import { bulk, type BulkOptions, type BulkSummary } from '../bulk/run.ts';
import { migrateToken } from '../../generated/functions.ts';
import type { MigrateTokenParams } from '../../generated/types.ts';
import type { ClientLike } from '../../call/call.ts';
import { callback, checkedOptions, ownOptions } from '../../errors/checks.ts';
import { forLinkedAccount, invoke } from '../client.ts';

/** One connection to bring over. */
export interface CredentialToMigrate extends MigrateTokenParams {
  /** The customer whose connection it is. The account must exist. */
  linked_account_id: string;
}

/** Result of one connection. It holds no credential, so it may be logged. */
export interface MigrationOutcome {
  readonly linked_account_id: string;
  readonly slug: string;
  /** `skipped`: an earlier migration with the same checkpoint has done it. */
  readonly status: 'done' | 'skipped' | 'failed';
  /** Why it was not brought over. */
  readonly error?: unknown;
}

/** Options of a migration. With a `checkpoint` one that broke off goes on where it was. */
export interface MigrateCredentialsOptions extends Pick<
  BulkOptions<CredentialToMigrate>,
  'checkpoint' | 'concurrency' | 'onProgress' | 'signal' | 'total'
> {
  /** Called with each connection's outcome as it comes, in no particular order. */
  onOutcome?: (outcome: MigrationOutcome) => void;
}

/** Results of all connections. */
export interface MigrationSummary extends Pick<BulkSummary<unknown>, 'total' | 'done' | 'skipped' | 'failed'> {
  readonly failures: readonly MigrationOutcome[];
}

/**
 * Brings connections over from where they were held so far, several at a time and behind everybody else's calls. One that is
 * refused does not end the rest. Each may be repeated, so one whose outcome a crash has lost is done again.
 */
export async function migrateCredentials(
  client: ClientLike<'apiKey'>,
  credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>,
  given: MigrateCredentialsOptions = {},
): Promise<MigrationSummary> {
  const { onOutcome, ...options } = ownOptions(given);
  checkedOptions({ onOutcome }, { onOutcome: callback });
  const failures: MigrationOutcome[] = [];
  const summary = await bulk<CredentialToMigrate, unknown>(
    credentials,
    ({ linked_account_id, slug, auth_object }, call) =>
      invoke(
        forLinkedAccount(client, linked_account_id),
        'credentials.migrateToken',
        migrateToken,
        { slug, auth_object },
        call,
      ),
    {
      ...options,
      key: ({ linked_account_id, slug }) => JSON.stringify([linked_account_id, slug]),
      wasDone: () => false,
      onResult(result) {
        const { linked_account_id, slug } = result.item;
        // Field by field, so that the credential itself stays out of what is told.
        const outcome: MigrationOutcome =
          result.status === 'failed'
            ? { linked_account_id, slug, status: 'failed', error: result.error }
            : { linked_account_id, slug, status: result.status === 'done' ? 'done' : 'skipped' };
        if (outcome.status === 'failed') failures.push(outcome);
        onOutcome?.(outcome);
      },
    },
  );
  const { total, done, skipped, failed } = summary;
  return { total, done, skipped, failed, failures };
}
