/** The time in tests. The dates in fixtures are relative to it, so no test depends on the day on which it runs. */
const TEST_TIME = '2026-12-01T12:00:00.000Z';

/** Returns the time in tests. */
export function testNow(): Date {
  return new Date(TEST_TIME);
}
