// The type-level comparison, as text of the module that the compiled assertions import.
/** Text of the module that the assertions import. */
export const sameModule = `import type { Upload } from '@refold/core/runtime';

/** Both ways, after what the two write differently on purpose was made equal. */
export type Same<Ours, Theirs> = Within<Even<Ours>, Even<Theirs>> extends true ? Within<Even<Theirs>, Even<Ours>> : false;
type Within<A, B> = [A] extends [B] ? true : false;

type Even<T> =
  unknown extends T ? unknown
  : EvenMember<WithoutOpenEnd<T>>;

type Literal<T> = T extends string ? (string extends T ? never : T) : T extends number ? (number extends T ? never : T) : never;
/** Ours lets new values into sets of known values, with an open end. */
type WithoutOpenEnd<T> = [Literal<T>] extends [never] ? T : T extends string | number ? Literal<T> : T;

type EvenMember<T> =
  /** A file is a Blob or stream for us, and text for them. */
  T extends Upload ? string
  : T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer Item)[] ? (number extends T['length'] ? Even<Item>[] : { [Index in keyof T]: Even<T[Index]> })
  : T extends object ? EvenObject<T>
  : T;

/** Names of fields that a type declares. */
export type Declared<T> = keyof { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 0 };

/**
 * An absent field and an optional one are assignable to each other, so optional fields are put into a box.
 * Ours leaves out that responses may have fields that nobody declared, where some are declared.
 */
type EvenObject<T> =
  [Declared<T>] extends [never] ? { [Key in keyof T]: Even<T[Key]> }
  : { [Key in keyof T as string extends Key ? (unknown extends T[Key] ? never : Key) : Key]-?:
      {} extends Pick<T, Key> ? { optional: Even<Exclude<T[Key], undefined>> } : Even<T[Key]> };
`;
