import { describe, expect, it } from '@jest/globals';
import { createSecretFinder } from '../../../shared/secrets/find-secrets.ts';
import { type SecretRule, token } from '../../../shared/secrets/rule.ts';
import { SECRET_RULES } from '../../../shared/secrets/secret-rules.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('SECRET_RULES', () => {
  it('contain at least 161 kinds of secrets', () => {
    expect(new Set(SECRET_RULES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(161);
  });

  it('contain only lowercase keywords with at least 3 ASCII characters', () => {
    const keywords = SECRET_RULES.flatMap((rule) => rule.keywords);
    expect(keywords.filter((keyword) => !/^[\x20-\x7e]{3,}$/.test(keyword))).toEqual([]);
    expect(keywords.filter((keyword) => keyword !== keyword.toLowerCase())).toEqual([]);
  });

  it('contain only kinds that are short enough for an ID', () => {
    const kinds = SECRET_RULES.map(({ kind }) => kind);
    expect(
      kinds.filter((kind) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(kind) || kind.length > 33),
    ).toEqual([]);
  });
});

/** Texts that follow a keyword and that patterns could try to match in many ways. */
const FILLERS = [
  'a',
  'aA1',
  '0',
  '-',
  ' ',
  '=',
  '"a',
  'a:a@',
  'a.a',
  ' -u a',
  '\\n',
  ' a=',
  '{"',
  '%3D',
  '\n',
];
const LENGTH = 4096;
/** A pattern with quadratic steps needs over 16 million steps for one text. */
const MAX_MS = 60;

/** Returns the fillers for which a rule needs too much time. */
function slowFillers(rule: SecretRule): readonly string[] {
  const finder = createSecretFinder([rule]);
  const [keyword = ''] = rule.keywords;
  const once = (filler: string) => keyword + filler.repeat(LENGTH / filler.length);
  const often = (filler: string) =>
    `${keyword}${filler}`.repeat(LENGTH / (keyword.length + filler.length));
  return FILLERS.filter((filler) => {
    const ms = cpuMs(() => {
      finder.find(once(filler), 'a.conf');
      finder.find(often(filler), 'a.conf');
    });
    return ms > MAX_MS;
  });
}

describe('the patterns of SECRET_RULES', () => {
  it('need a limited number of steps for any text', () => {
    const slow = SECRET_RULES.filter((rule) => slowFillers(rule).length > 0);
    expect(slow.map(({ kind }) => kind)).toEqual([]);
  });

  it('would exceed the limit if one of them contained adjacent long repetitions', () => {
    expect(slowFillers(token(['a', 'b'], ['abc'], 'abca{1,600}a{1,600}a{1,80}b'))).toContain('a');
  });
});
