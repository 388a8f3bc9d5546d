import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-DcW9dWtq.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };