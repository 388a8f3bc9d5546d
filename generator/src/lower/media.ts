// Media types of a body or response. What is chosen does not depend on the order in which they stand.
import { sortedBy } from '../ir/names.ts';
import type { Media } from '../openapi/document.ts';

/** Formats of a body or response by media type. */
export type Content = Record<string, Media>;
/** One of them. */
export type Entry = [mediaType: string, media: Media];

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType) || mediaType === '*/*';

/** The first format, by media type, that fits. */
export const entryOf = (content: Content, fits: (mediaType: string) => boolean): Entry | undefined =>
  sortedBy(Object.entries(content), ([mediaType]) => mediaType).find(([mediaType]) => fits(mediaType));

/** JSON itself rather than one of its dialects. */
export const jsonOf = (content: Content): Entry | undefined =>
  entryOf(content, (mediaType) => /^application\/json\b/i.test(mediaType)) ?? entryOf(content, isJson);
