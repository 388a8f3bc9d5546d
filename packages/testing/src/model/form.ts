/** Promise of the contract for a member of a response: `r` always there, `n` may be null; and the values of a closed set. */
export type Form = { readonly flags: string; readonly values?: readonly string[] };
