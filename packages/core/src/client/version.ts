/** Version of this package, as sent in the `user-agent` header. A test compares it with package.json. */
export const version = '0.0.0';
