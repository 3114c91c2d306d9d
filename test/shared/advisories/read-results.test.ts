import { describe, expect, it } from '@jest/globals';
import { readResults } from '../../../shared/advisories/read-results.ts';

const read = (text: string) => readResults(Buffer.from(text), 'https://osv.test/v1/querybatch');

describe('the results of a batch', () => {
  it('contain lists of IDs and the next page', () => {
    expect(
      read(
        '{"results": [{}, {"vulns": [{"id": "A-1", "modified": "x"}], "next_page_token": "t"}]}',
      ),
    ).toEqual([
      { ids: [], nextPageToken: undefined },
      { ids: ['A-1'], nextPageToken: 't' },
    ]);
  });

  it.each([
    '{"results": [{"vulns": [], "error": "internal"}]}',
    '{"results": [{"next_page_token": "", "code": 13}]}',
    '{"results": [{"vulns": null}]}',
    '{"results": [{}], "results": [{}]}',
    '{"results": [{}], "error": "internal"}',
    '{"results": {}}',
    '{}',
    '[]',
    '{"results": [{"vulns": [{"id": "../x"}]}]}',
  ])('are rejected if they are %s', (text) => {
    expect(() => read(text)).toThrow();
  });
});
