import { expect, it } from '@jest/globals';
import { wallClock } from '../../../shared/host/wall-clock.ts';
import { realNow } from '../../support/test-clock.ts';

it('wallClock returns the current time', () => {
  const before = realNow();
  const time = wallClock().getTime();
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(realNow());
});
