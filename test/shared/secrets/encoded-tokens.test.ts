import { describe, expect, it } from '@jest/globals';
import { encodedTokens } from '../../../shared/secrets/encoded-tokens.ts';
import { SECRET_RULES } from '../../../shared/secrets/secret-rules.ts';

const { keywords, partAt } = encodedTokens(SECRET_RULES);

/** Returns the part around the first keyword of a text. */
function partIn(text: string) {
  const lower = text.toLowerCase();
  for (const keyword of keywords) {
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1)) {
      const part = partAt(text, at, at + keyword.length);
      if (part !== undefined) return part;
    }
  }
  return undefined;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('encodedTokens', () => {
  it.each(['ghp_', 'glpat-', 'npm_', 'xoxb-', 'AKIA', 'sk_live_', 'github_pat_'])(
    'recognizes the prefix %s in each of its three Base64 alignments',
    (prefix) => {
      for (const before of ['', 'a', 'ab', 'abc']) {
        const text = `${before}${prefix}${'x'.repeat(30)}`;
        expect(partIn(`: ${base64(text)} `)?.decoded).toBe(text);
      }
    },
  );

  it('does not decode a token that was encoded twice', () => {
    expect(partIn(base64(base64('ghp_abcdefgh')))).toBeUndefined();
  });

  it('does not decode binary data, or Base64 with changed letter case', () => {
    expect(partIn(Buffer.from('\0\x01ghp_abcdefgh').toString('base64'))).toBeUndefined();
    expect(partIn(base64('ghp_abcdefgh').toLowerCase())).toBeUndefined();
  });

  it('does not decode text that is too long to be a token', () => {
    expect(partIn(base64(`ghp_${'x'.repeat(20_000)}`))?.decoded).toBe('');
    expect(partIn(`%5f${'x'.repeat(3000)}`)?.decoded).toBe('');
    expect(partIn(`&#95;${'x'.repeat(3000)}`)?.decoded).toBe('');
  });

  it.each(['ghp%5fabc', 'ghp\\u005Fabc', 'ghp\\x5fabc'])('decodes %s', (text) => {
    expect(partIn(`"${text}"`)).toEqual({ start: 1, end: text.length + 1, decoded: 'ghp_abc' });
  });

  it.each([
    'ghp\\137abc',
    'gh\\160\\137abc',
    'ghp\\u{5f}abc',
    'ghp\\u{00005F}abc',
    'ghp&#95;abc',
    'ghp&#095;abc',
    '&#103;&#104;&#112;&#95;abc',
    'ghp&#x5f;abc',
    'ghp&#x005F;abc',
    'gh\\160\\x5fabc',
    '\\x67\\u0068\\160\\u{5f}a%62\\143',
    '&#103;h&#x70;_abc',
  ])('decodes the number of a character in %s', (text) => {
    expect(partIn(`"${text}"`)).toEqual({ start: 1, end: text.length + 1, decoded: 'ghp_abc' });
  });

  it('keeps a bracket after the number of a character', () => {
    expect(partIn('{ghp%5fabc}')?.decoded).toBe('{ghp_abc}');
  });

  it.each(['a &#39;b&#39;', '\\1', '\\19', '&#1'])('does not decode %s', (text) => {
    expect(partIn(text)).toBeUndefined();
  });

  it('reads a long text of escaped characters once', () => {
    for (const piece of ['%5f', '&#95;', '\\137']) {
      const text = piece.repeat(100_000);
      const start = performance.now();
      for (let at = 0; at < text.length; ) {
        at = Math.max(at + piece.length, partAt(text, at, at + piece.slice(0, 3).length)?.end ?? 0);
      }
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it('uses a limited number of short keywords, because each keyword makes the search slower', () => {
    expect(keywords.length).toBeLessThan(1_100);
    expect(Math.max(...keywords.map(({ length }) => length))).toBeLessThanOrEqual(6);
  });
});
