export * from '@refold/core/helpers';
export {};
