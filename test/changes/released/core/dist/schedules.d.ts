import { n as UpsertedSchedule, r as upsertSchedule, t as UpsertScheduleParams } from "./index-C30Fl1os.js";
export { type UpsertScheduleParams, type UpsertedSchedule, upsertSchedule };