import { describe, expect, it } from '@jest/globals';
import { publicUrl, withPublicUrls } from '../../../shared/text/public-url.ts';

describe('publicUrl', () => {
  it.each([
    ['https://bob:secret@h.example/a?b=c', 'https://h.example/a?b=c'],
    ['https://token@h.example/a', 'https://h.example/a'],
    ['git+ssh://git:secret@h.example/a.git', 'git+ssh://git@h.example/a.git'],
    ['https://h.example/@scope/a', 'https://h.example/@scope/a'],
    ['file:../a', 'file:../a'],
  ])('returns %s as %s', (url, wanted) => {
    expect(publicUrl(url)).toBe(wanted);
  });
});

describe('withPublicUrls', () => {
  it.each([
    ['no URL, a=b and bob:secret@h', 'no URL, a=b and bob:secret@h'],
    [
      'the file https://bob:secret@h.example/r.txt was not read',
      'the file https://h.example/r.txt was not read',
    ],
    ['its URL "HTTPS://h/x?token=a%20b&t=c#d=e" is', 'its URL "HTTPS://h/x?token=…&t=…#d=…" is'],
    ['a=b `git+https://t@h/x.git#commit=1`', 'a=b `git+https://h/x.git#commit=…`'],
    ['_https://bob:se"cret@h/x', '_https://h/x'],
    ['from https://h/a/b@1.0.0/c.js?module', 'from https://h/a/b@1.0.0/c.js?module'],
  ])('returns %j as %j', (text, wanted) => {
    expect(withPublicUrls(text)).toBe(wanted);
  });

  it('takes linear time', () => {
    for (const part of ['a.', 'a://', 'a://b@', 'https://a?', 'https://a=']) {
      const text = part.repeat(200_000);
      const started = performance.now();
      withPublicUrls(`://${text}`);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
