export * from '@refold/core/journeys';
