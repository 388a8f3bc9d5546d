export * from '@refold/core/bulk';
