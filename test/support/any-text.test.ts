import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText, anyUrl } from './any-text.ts';

it('any text includes characters outside the basic plane, and the names of object methods', () => {
  const texts = fc.sample(anyText({ maxLength: 30 }), { numRuns: 2_000, seed: 1 });
  const characters = texts.flatMap((text) => [...text]);
  expect(characters.some((one) => one.length === 2)).toBe(true);
  expect(characters.every((one) => one.isWellFormed())).toBe(true);
  expect(texts).toContain('__proto__');
});

it('any text can be shrunk', () => {
  const { counterexample } = fc.check(
    fc.property(anyText(), (text) => text.length < 3),
    { seed: 1 },
  );
  expect(counterexample?.[0]).toHaveLength(3);
});

it('any URL can be parsed and keeps its query and its fragment', () => {
  const urls = fc.sample(anyUrl(), { numRuns: 500, seed: 1 });
  expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  for (const part of ['%', '?', '#']) expect(urls.some((url) => url.includes(part))).toBe(true);
});
