export {
  migrateCredentials,
  type CredentialToMigrate,
  type MigrateCredentialsOptions,
  type MigrationOutcome,
  type MigrationSummary,
} from './migrate.ts';
