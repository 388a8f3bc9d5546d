import { expect, test } from 'vitest';
import { mendSearchButton } from './search-button.ts';

test.each([
  ['a page without a search', '<p>x</p>', '<p>x</p>'],
  [
    'the keys on the button',
    '<button data-open-modal aria-label="Search" class="b">…<kbd class="sl-hidden a">K</kbd></button>',
    '<button data-open-modal class="b"><span class="sr-only">Search</span>…<kbd aria-hidden="true" class="sl-hidden a">K</kbd></button>',
  ],
])('%s', (_name, given, want) => {
  expect(mendSearchButton(given)).toBe(want);
});

test('a button of another shape is refused', () => {
  expect(() => mendSearchButton('<button data-open-modal></button>')).toThrow('not as it was');
});
