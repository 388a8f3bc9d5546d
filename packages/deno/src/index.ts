export * from '@refold/core';
