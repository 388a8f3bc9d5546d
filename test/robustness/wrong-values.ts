/** Values that are out of range for each kind of option. */
export const milliseconds = [0, -1, Number.NaN, '5', null, 1e12, {}];
export const count = [-1, 1.5, '2', Number.NaN, null];
export const positive = [0, -1, 1.5, '2', Number.NaN, null];
export const rate = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '2', null];
export const share = [0, -0.1, 1.1, 25, Number.NaN, '1', null];
export const flag = ['yes', 1, null, {}];
export const text = [5, null, {}];
export const word = [5, null, {}, '', ' '];
export const callback = [5, 'x', null, {}];
export const signal = [{}, 5, null];
export const object = [5, 'x', null];
export const list = [5, 'x', null, {}];
export const choice = ['other', 5, null];
export const withMethods = [5, {}, 'x', null];
/** A value that an operation checks, or that may be anything. */
export const anything: readonly unknown[] = [];
