import { i as BulkOptions, o as BulkSummary } from "./index-C5goLbVd.js";
import { Pt as MigrateTokenParams } from "./clients-DfS-Rcq8.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
/** One connection to bring over. */
interface CredentialToMigrate extends MigrateTokenParams {
  /** The customer whose connection it is. The account must exist. */
  linked_account_id: string;
}
/** What became of one connection. It holds no credential, so it may be logged. */
interface MigrationOutcome {
  readonly linked_account_id: string;
  readonly slug: string;
  /** `skipped`: an earlier migration with the same checkpoint has done it. */
  readonly status: "done" | "skipped" | "failed";
  /** Why it was not brought over. */
  readonly error?: unknown;
}
/** How to migrate. With a `checkpoint` a migration that broke off goes on where it was. */
interface MigrateCredentialsOptions extends Pick<BulkOptions<CredentialToMigrate>, "checkpoint" | "concurrency" | "onProgress" | "signal" | "total"> {
  /** Called with each connection's outcome as it comes, in no particular order. */
  onOutcome?: (outcome: MigrationOutcome) => void;
}
/** What became of all connections. */
interface MigrationSummary extends Pick<BulkSummary<unknown>, "total" | "done" | "skipped" | "failed"> {
  readonly failures: readonly MigrationOutcome[];
}
/**
 * Brings connections over from where they were held so far, several at a time and behind everybody else's calls. One that is
 * refused does not end the rest. Each may be repeated, so one whose outcome a crash has lost is done again.
 */
declare function migrateCredentials(client: Acting<"apiKey">, credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>, { onOutcome, ...options }?: MigrateCredentialsOptions): Promise<MigrationSummary>;
export { migrateCredentials as a, MigrationSummary as i, MigrateCredentialsOptions as n, MigrationOutcome as r, CredentialToMigrate as t };