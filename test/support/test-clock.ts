/** The time in tests. The dates in fixtures are relative to it, so no test depends on the day on which it runs. */
const TEST_TIME = '2026-12-01T12:00:00.000Z';

/** Returns the time in tests. */
export function testNow(): Date {
  return new Date(TEST_TIME);
}

/** Returns the time in tests, in milliseconds since 1970. */
export function testNowMs(): number {
  return Date.parse(TEST_TIME);
}

/**
 * Returns the current time, in milliseconds since 1970. For tests with programs that have their own clock, and for
 * times of files.
 */
export function realNow(): number {
  return Date.now();
}
