import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-dS6IKsCS.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };