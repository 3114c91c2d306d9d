import { describe, expect, it } from '@jest/globals';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import type { Network } from '../../../shared/net/network.ts';
import { isRetriedStatus, retryDelayMs } from '../../../shared/net/retry.ts';

const network = (random: number, now = 0): Network => ({
  fetch: httpFetch,
  sleep: async () => {},
  random: () => random,
  now: () => now,
});

describe('retryDelayMs', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [3, 1, 4_000],
    [20, 1, 60_000],
  ])(
    'after the attempt %d, and with the random number %d, returns a delay of %d ms',
    (attempt, random, ms) => {
      expect(retryDelayMs(attempt, undefined, network(random))).toBe(ms);
    },
  );

  it.each([
    ['5', 5_000],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 8_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['99999', 60_000],
    ['soon', 1_000],
  ])('for the Retry-After header %s, returns a delay of %d ms', (header, ms) => {
    expect(retryDelayMs(1, header, network(1, 1_000))).toBe(ms);
  });
});

describe('isRetriedStatus', () => {
  it.each([400, 401, 403, 404, 409, 412, 501])('returns false for the status %d', (status) => {
    expect(isRetriedStatus(status)).toBe(false);
  });
});
