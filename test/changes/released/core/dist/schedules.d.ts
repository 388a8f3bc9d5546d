import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-9NoW4SLd.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };