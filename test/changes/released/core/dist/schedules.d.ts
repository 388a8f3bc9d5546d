import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-C_Z9HZzZ.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };