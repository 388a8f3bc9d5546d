import { invalid } from '../../errors/checks.ts';
import { NotFoundError } from '../../errors/api-error.ts';
import type { Refold } from '../../client/refold.ts';
import type { LinkedAccount, UpsertLinkedAccountParams, UpsertedLinkedAccount } from '../../generated/types.ts';
import { bulk, type BulkOptions, type BulkSummary } from './run.ts';

/** Settings of a ready bulk run: it knows how to tell its items apart and how to look them up. */
export type ReadyBulkOptions<I, O> = Omit<BulkOptions<I, O>, 'key' | 'singleCall' | 'wasDone'>;

/** Ready bulk runs over one client. */
export interface BulkRuns {
  readonly linkedAccounts: {
    /**
     * Creates or changes many linked accounts. Of two rows for one account the first counts. After a crash, an account
     * that was under way is read first, and only sent again where it differs from its row.
     */
    upsert(
      rows: Iterable<UpsertLinkedAccountParams> | AsyncIterable<UpsertLinkedAccountParams>,
      options?: ReadyBulkOptions<UpsertLinkedAccountParams, UpsertedLinkedAccount>,
    ): Promise<BulkSummary<UpsertLinkedAccountParams, UpsertedLinkedAccount>>;
  };
}

type Accounts = Pick<Refold['linkedAccounts'], 'upsert' | 'get'>;

/** Bulk runs with the client's key and limiter: `bulkFor(refold).linkedAccounts.upsert(rows)`. */
export function bulkFor(refold: { readonly linkedAccounts: Accounts }): BulkRuns {
  const { linkedAccounts } = refold;
  return {
    linkedAccounts: {
      upsert: (rows, options = {}) =>
        bulk<UpsertLinkedAccountParams, UpsertedLinkedAccount>(
          rows,
          (row, callOptions) => linkedAccounts.upsert(row, callOptions),
          {
            ...options,
            key: idOf,
            singleCall: true,
            async wasDone(row, callOptions) {
              try {
                return isAsGiven(await linkedAccounts.get({ linked_account_id: idOf(row) }, callOptions), row);
              } catch (error) {
                if (error instanceof NotFoundError) return false;
                throw error;
              }
            },
          },
        ),
    },
  };
}

function idOf(row: UpsertLinkedAccountParams, index?: number): string {
  const id = row.linked_account_id ?? row.account_id;
  if (typeof id === 'string' && id !== '') return id;
  throw invalid('linked_account_id', `is missing in row ${index}; it has ${Object.keys(row).join(', ') || 'nothing'}`);
}

/** Tells whether an account is as given. Credentials cannot be read back, so they count as different and are sent again. */
function isAsGiven(account: LinkedAccount, { name, udf, your_app, payload }: UpsertLinkedAccountParams): boolean {
  if (your_app || payload || udf) return false;
  return name === undefined || account.name === name;
}
