/**
 * The generic cell rate algorithm in Redis, so that all processes read one clock and one state. Times are microseconds,
 * written as whole numbers since Lua would shorten them otherwise. The state is a hash: `full` is when the bucket will
 * be full again, `resume` when a pause ends, `slow` by how much repeated 429s have lowered the rate, `run` and `long`
 * what is needed to see that they are repeated (see GcraLimiter, which does the same in one process).
 */
const STATE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local state = {}
for _, field in ipairs({ 'full', 'resume', 'slow', 'run', 'long', 'limited' }) do
  state[field] = tonumber(redis.call('HGET', KEYS[1], field))
end
local function number(field, otherwise) return state[field] or otherwise end
local function set(field, value) redis.call('HSET', KEYS[1], field, string.format('%.6f', value)) end
-- What no limit could have written, such as no number or a time far ahead, is forgotten, and the caller is told.
local latest = now + tonumber(ARGV[#ARGV])
local broken = 0
for field, value in pairs(state) do
  if value ~= value or math.abs(value) == math.huge or ((field == 'full' or field == 'resume') and value > latest) then
    state[field] = nil
    broken = 1
  end
end
if broken == 1 then redis.call('DEL', KEYS[1]) end
local slow = 1
if now - number('limited', 0) < 60000000 then slow = math.min(8, math.max(1, number('slow', 1))) end
`;

/**
 * KEYS: state, processes. ARGV: interval, tolerance, name of this process, 1 to be cautious, longest wait.
 * Returns the wait, the number of processes seen in the last ten seconds, the thousandfold of `slow`, and 1 if the state
 * could not be right and was begun anew.
 */
export const RESERVE: string = `${STATE}
local interval, tolerance = ARGV[1] * slow, tonumber(ARGV[2])
local forgotten = now
if ARGV[4] == '1' then forgotten = now + tolerance end
local full = math.max(number('full', forgotten), now)
set('full', full + interval)
redis.call('HINCRBY', KEYS[1], 'run', 1)
redis.call('PEXPIRE', KEYS[1], 120000)
redis.call('ZADD', KEYS[2], string.format('%.0f', now), ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now - 10000000))
redis.call('PEXPIRE', KEYS[2], 120000)
return { math.max(0, full - tolerance - now), redis.call('ZCARD', KEYS[2]), slow * 1000, broken }
`;

/** KEYS: state. ARGV: pause, tolerance, requests of a long run, long runs that lower the rate, longest wait. */
export const POSTPONE: string = `${STATE}
local pause, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
local resume = number('resume', 0)
if now >= resume then
  local long = 0
  if number('run', 0) >= tonumber(ARGV[3]) then long = number('long', 0) + 1 end
  if long >= tonumber(ARGV[4]) then slow = math.min(8, slow * 1.25) end
  redis.call('HSET', KEYS[1], 'run', 0)
  set('long', long)
  set('slow', slow)
  set('limited', now)
  resume = now + pause
elseif now + pause - 1000000 > resume then
  resume = now + pause
end
set('resume', resume)
set('full', math.max(number('full', now), resume + tolerance))
redis.call('PEXPIRE', KEYS[1], 120000)
return 0
`;
