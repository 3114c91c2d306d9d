/**
 * Returns the current time. No other function in `shared/` and `actions/` reads the clock: they receive the time as an
 * argument, so that tests can set it.
 */
export function wallClock(): Date {
  return new Date();
}
