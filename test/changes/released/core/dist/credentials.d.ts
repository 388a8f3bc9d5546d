import { n as MigrationOutcome, r as migrateCredentials, t as CredentialToMigrate } from "./index-DSU0FDYl.js";
export { type CredentialToMigrate, type MigrationOutcome, migrateCredentials };