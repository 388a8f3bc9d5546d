import { l as RefoldError } from "./errors-DSOjgJio.js";
import { i as MigrateTokenParams } from "./credentials-CK3sDbnC.js";
import { a as CallOptions } from "./caller-CwDpKW2u.js";
import { n as Acting } from "./acting-C2-B-vGJ.js";
/** One connection to bring over. */
interface CredentialToMigrate extends MigrateTokenParams {
  /** The customer whose connection it is. The account must exist. */
  linked_account_id: string;
}
/** What became of one connection. It names no credential, so it may be logged. */
interface MigrationOutcome {
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
declare function migrateCredentials(client: Acting<"apiKey">, credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>, options?: CallOptions): AsyncGenerator<MigrationOutcome, void, undefined>;
export { MigrationOutcome as n, migrateCredentials as r, CredentialToMigrate as t };