import { describe, expect, it } from '@jest/globals';
import { searchIn } from '../../../scripts/site/search-sections.ts';

const search = searchIn([
  { url: 'a.html#a', page: 'Policy', title: 'Policy', text: 'Rules for scans.' },
  {
    url: 'a.html#b',
    page: 'Policy',
    title: 'Exceptions',
    text: `${'word '.repeat(40)}expires soon.`,
  },
  { url: 'b.html#c', page: 'Errors', title: 'identity-mismatch', text: 'A different signer.' },
]);
const found = (query: string) => search(query).map(({ url }) => url);

describe('searchIn', () => {
  it.each([
    ['a title before other text', 'policy', ['a.html#a', 'a.html#b']],
    ['the beginning of a word', 'excep', ['a.html#b']],
    ['a word with a typo', 'mismacth', ['b.html#c']],
    ['all words of a query', 'policy expires', ['a.html#b']],
    ['nothing for other words', 'nothing', []],
  ])('finds %s', (_name, query, urls) => {
    expect(found(query)).toEqual(urls);
  });

  it('returns the page, the title, and the text before and after the word', () => {
    expect(search('expires')).toEqual([
      {
        url: 'a.html#b',
        title: 'Policy › Exceptions',
        excerpt: '…word word word word word word word expires soon.',
      },
    ]);
  });
});
