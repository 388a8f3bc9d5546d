export { upsertSchedule, type UpsertedSchedule, type UpsertScheduleParams } from './upsert.ts';
