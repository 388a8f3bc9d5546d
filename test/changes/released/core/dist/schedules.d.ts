import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-D8ZbCIRs.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };