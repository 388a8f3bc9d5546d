export { migrateCredentials, type CredentialToMigrate, type MigrationOutcome } from './migrate.ts';
