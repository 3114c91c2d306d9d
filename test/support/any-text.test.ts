import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText, anyUrl } from './any-text.ts';

it('anyText generates characters outside the basic plane, and the names of object methods', () => {
  const texts = fc.sample(anyText({ maxLength: 30 }), { numRuns: 2_000, seed: 1 });
  const characters = texts.flatMap((text) => [...text]);
  expect(characters.some((one) => one.length === 2)).toBe(true);
  expect(characters.every((one) => one.isWellFormed())).toBe(true);
  expect(texts).toContain('__proto__');
});

it('anyText generates text that fast-check can shrink', () => {
  const { counterexample } = fc.check(
    fc.property(anyText(), (text) => text.length < 3),
    { seed: 1 },
  );
  expect(counterexample?.[0]).toHaveLength(3);
});

it('anyUrl generates URLs that can be parsed, including queries and fragments', () => {
  const urls = fc.sample(anyUrl(), { numRuns: 500, seed: 1 });
  expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  for (const part of ['%', '?', '#']) expect(urls.some((url) => url.includes(part))).toBe(true);
});
