export * from '@refold/core/session-tokens';
