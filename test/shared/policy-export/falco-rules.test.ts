import { describe, expect, it } from '@jest/globals';
import { falcoRules } from '../../../shared/policy-export/falco-rules.ts';
import { readFalco } from '../../support/falco-grammar.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

describe('falcoRules', () => {
  it('writes a valid list, macro and rule', () => {
    const text = falcoRules([digest('b'), digest('a'), digest('b')], undefined);
    const { lists, macros, rules } = readFalco(text);
    expect([...lists]).toEqual([['assay_verified_digests', [digest('a'), digest('b')]]]);
    expect([...macros]).toEqual([
      ['assay_verified_image', 'container.image.digest in (assay_verified_digests)'],
    ]);
    expect(rules.map(({ condition }) => condition)).toEqual([
      'evt.type in (execve, execveat) and container.id != host and not assay_verified_image',
    ]);
  });

  it('writes an empty list if no image is verified, so that each container raises an alert', () => {
    expect(readFalco(falcoRules([], undefined)).lists.get('assay_verified_digests')).toEqual([]);
  });

  it('omits everything that is not a SHA-256 digest', () => {
    const hostile = [`${digest('a')})\n- rule: x`, 'latest', `sha512:${'a'.repeat(128)}`];
    expect(falcoRules(hostile, undefined)).toBe(falcoRules([], undefined));
  });

  it.each([
    ['ghcr.io/octo/*', 'container.image glob "ghcr.io/octo/*"'],
    ['**', 'container.image glob "*"'],
  ])('limits the rule to images that match %s', (images, condition) => {
    const [rule] = readFalco(falcoRules([], images)).rules;
    expect(rule?.condition).toContain(`${condition} and not assay_verified_image`);
  });

  it.each(['a" or evt.num = 0 or proc.name = "', 'a b', '', 'a\\'])(
    'rejects the image pattern %j',
    (images) => {
      expect(() => falcoRules([], images)).toThrow(
        expect.objectContaining({ code: 'input-invalid' }),
      );
    },
  );
});
