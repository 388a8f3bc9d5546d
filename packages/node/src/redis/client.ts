/** The part of an ioredis client that is used here; ioredis 4, 5 and 6 have it. */
export interface IoredisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: readonly string[]): Promise<unknown>;
  defineCommand(name: string, definition: object): void;
}

/** The part of a node-redis client that is used here; `redis` and `@redis/client` 4 to 6 have it. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** The user's own client, connected or about to be. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** Runs a Lua script with either client. `EVAL` rather than `EVALSHA`: a restarted server knows no script by its hash. */
export function runScript(
  client: RedisClient,
  script: string,
  keys: readonly string[],
  values: readonly (string | number)[],
): Promise<unknown> {
  const texts = values.map(String);
  if ('defineCommand' in client) return client.eval(script, keys.length, ...keys, ...texts);
  return client.eval(script, { keys: [...keys], arguments: texts });
}
