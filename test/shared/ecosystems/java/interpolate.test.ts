import { describe, expect, it } from '@jest/globals';
import { interpolator } from '../../../../shared/ecosystems/java/interpolate.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

/** `%{a}` represents `${a}`, because the linter reports `${a}` in a plain string. */
function interpolate(text: string, values: Readonly<Record<string, string>>): string | undefined {
  const dollars = (some: string) => some.replaceAll('%{', '$' + '{');
  const own = new Map(Object.entries(values).map(([name, value]) => [name, dollars(value)]));
  return interpolator((name) => own.get(name))(dollars(text));
}

describe('interpolator', () => {
  it.each([
    ['1.0', {}, '1.0'],
    ['%{a}', { a: '1' }, '1'],
    ['%{a}-%{b}', { a: '1', b: '%{a}.2' }, '1-1.2'],
    ['%{a}', {}, undefined],
    ['%{a}', { a: '%{b}' }, undefined],
    ['%{a}', { a: '%{a}' }, undefined],
    ['%{a}', { a: '%{b}', b: '%{a}' }, undefined],
    ['%{', {}, undefined],
  ])('expands %s with the properties %j to %s', (text, values, expected) => {
    expect(interpolate(text, values)).toBe(expected);
  });

  it.each(['x', ''])('quickly expands a property bomb that ends with %j', (end) => {
    const values = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`p${index}`, `%{p${index + 1}}%{p${index + 1}}`]),
    );
    const took = cpuMs(() => {
      expect(interpolate('%{p0}', { ...values, p40: end })).toBe(end === '' ? '' : undefined);
    });
    expect(took).toBeLessThan(2_000);
  });

  it('returns undefined if a chain of properties is too long', () => {
    const values = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`p${index}`, `%{p${index + 1}}`]),
    );
    expect(interpolate('%{p0}', { ...values, p10000: '1' })).toBeUndefined();
  });
});
