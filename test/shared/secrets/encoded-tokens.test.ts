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
    expect(partIn(base64(`ghp_${'x'.repeat(20_000)}`))).toBeUndefined();
    expect(partIn(`%5f${'x'.repeat(600)}`)).toBeUndefined();
  });

  it.each(['ghp%5fabc', 'ghp\\u005Fabc', 'ghp\\x5fabc'])('decodes %s', (text) => {
    expect(partIn(`"${text}"`)).toEqual({ start: 1, end: text.length + 1, decoded: 'ghp_abc' });
  });

  it('uses a limited number of short keywords, because each keyword makes the search slower', () => {
    expect(keywords.length).toBeLessThan(1_100);
    expect(Math.max(...keywords.map(({ length }) => length))).toBeLessThanOrEqual(6);
  });
});
