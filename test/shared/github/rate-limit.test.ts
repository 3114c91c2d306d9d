import { describe, expect, it } from '@jest/globals';
import { isRateLimit, limitWaitMs } from '../../../shared/github/rate-limit.ts';

type Headers = Readonly<Record<string, string>>;

describe('a rate limit', () => {
  it.each<[number, Headers, string, boolean]>([
    [429, {}, '', true],
    [403, { 'retry-after': '5' }, '', true],
    [403, { 'x-ratelimit-remaining': '0' }, '', true],
    [403, {}, 'You have exceeded a secondary rate limit.', true],
    [403, {}, 'Resource not accessible by integration', false],
    [404, { 'retry-after': '5' }, '', false],
  ])('is recognized by status %d, headers %j and text %j: %s', (status, given, text, wanted) => {
    expect(isRateLimit(status, (name) => given[name], text)).toBe(wanted);
  });

  it.each<[Headers, number | undefined]>([
    [{ 'retry-after': '5' }, 5_000],
    [{ 'retry-after': '121' }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' }, 20_000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3000' }, undefined],
    [{}, 60_000],
  ])('with the headers %j lasts %j ms', (given, wanted) => {
    const { headers } = new Response(null, { headers: given });
    expect(limitWaitMs(headers, { now: () => 10_000 })).toBe(wanted);
  });
});
