import { describe, expect, it } from '@jest/globals';
import { safeUrl } from '../../../shared/report/safe-url.ts';

describe('safeUrl', () => {
  it.each([
    ['https://osv.dev/CVE-1?a=1#b', 'https://osv.dev/CVE-1?a=1#b'],
    ['https://osv.dev/a)(b', 'https://osv.dev/a%29%28b'],
    ['HTTPS://OSV.DEV/x', 'https://osv.dev/x'],
  ])('converts %s to %s', (given, wanted) => {
    expect(safeUrl(given)).toBe(wanted);
  });

  it.each([
    ['a URL with a different scheme', 'javascript:alert(1)'],
    ['a URL with plain http', 'http://osv.dev'],
    ['a URL with credentials', 'https://user:secret@osv.dev'],
    ['text that is not a URL', 'osv.dev'],
    ['an excessively long URL', `https://osv.dev/${'x'.repeat(3_000)}`],
  ])('rejects %s', (_name, given) => {
    expect(safeUrl(given)).toBeUndefined();
  });
});
