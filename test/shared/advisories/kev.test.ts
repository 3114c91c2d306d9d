import { describe, expect, it } from '@jest/globals';
import { readKev } from '../../../shared/advisories/kev.ts';
import { aCatalog, anEntry } from './exploitation.ts';

const read = (text: string) => readKev(Buffer.from(text), 'kev.json');

describe('readKev', () => {
  it('returns the date of the catalog and, for each CVE, its dates and whether ransomware uses it', () => {
    const { dated, entries } = read(
      aCatalog([
        anEntry('CVE-2021-44906', { knownRansomwareCampaignUse: 'Known' }),
        anEntry('CVE-2021-23337', { dueDate: undefined, knownRansomwareCampaignUse: undefined }),
        anEntry('CVE-2020-28500'),
      ]),
    );
    expect(dated).toBe('2026-11-25');
    expect(Object.fromEntries(entries)).toEqual({
      'CVE-2021-44906': { added: '2026-11-02', due: '2026-11-23', ransomware: true },
      'CVE-2021-23337': { added: '2026-11-02' },
      'CVE-2020-28500': { added: '2026-11-02', due: '2026-11-23', ransomware: false },
    });
  });

  it('uses the earlier date if a CVE is listed twice', () => {
    const later = anEntry('CVE-2021-44906', { dateAdded: '2026-11-20' });
    const { entries } = read(aCatalog([anEntry('CVE-2021-44906'), later]));
    expect(entries.get('CVE-2021-44906')?.added).toBe('2026-11-02');
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Sign in</title>', 'the content is not valid JSON'],
    ['a truncated file', aCatalog([anEntry('CVE-2021-44906')]).slice(0, -20), 'not valid JSON'],
    ['a catalog without entries', aCatalog([]), 'vulnerabilities'],
    [
      'a catalog without a list of entries',
      '{"dateReleased":"2026-11-25","count":0}',
      '$.vulnerabilities is missing',
    ],
    ['a catalog without a date', '{"vulnerabilities":[{}]}', '$.dateReleased is missing'],
    [
      'a catalog with fewer entries than it states',
      aCatalog([anEntry('CVE-2021-1111')], 2),
      '1 entries, but declares 2',
    ],
    ['an entry without a CVE', aCatalog([anEntry('none')]), '$.vulnerabilities[0].cveID'],
    [
      'an entry with an invalid date',
      aCatalog([anEntry('CVE-2021-1111', { dateAdded: 'soon' })]),
      '$.vulnerabilities[0].dateAdded',
    ],
    [
      'an unknown use by ransomware',
      aCatalog([anEntry('CVE-2021-1111', { knownRansomwareCampaignUse: 'Maybe' })]),
      'knownRansomwareCampaignUse',
    ],
    [
      'a catalog with two lists of entries',
      '{"vulnerabilities":[],"vulnerabilities":[{}]}',
      'twice',
    ],
    ['another JSON document', '[]', '$ must'],
  ])('rejects %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('rejects a file that is too large', () => {
    expect(() => readKev(Buffer.alloc(33 * 1024 * 1024, ' '), 'kev.json')).toThrow('larger than');
  });
});
