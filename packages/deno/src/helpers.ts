export * from '@refold/core/helpers';
