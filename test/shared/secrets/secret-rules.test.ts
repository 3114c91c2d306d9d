import { describe, expect, it } from '@jest/globals';
import { SECRET_RULES } from '../../../shared/secrets/secret-rules.ts';

describe('SECRET_RULES', () => {
  it('has at least 161 kinds', () => {
    expect(new Set(SECRET_RULES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(161);
  });

  it('has keywords that the scanner finds and that are rare', () => {
    const keywords = SECRET_RULES.flatMap((rule) => rule.keywords);
    expect(keywords.filter((keyword) => !/^[\x20-\x7e]{3,}$/.test(keyword))).toEqual([]);
    expect(keywords.filter((keyword) => keyword !== keyword.toLowerCase())).toEqual([]);
  });

  it('has kinds that fit into an ID', () => {
    const kinds = SECRET_RULES.map(({ kind }) => kind);
    expect(
      kinds.filter((kind) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(kind) || kind.length > 33),
    ).toEqual([]);
  });
});
