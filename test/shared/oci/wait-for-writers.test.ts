import { describe, expect, it } from '@jest/globals';
import { newTagUpdateState } from '../../../shared/oci/tag-update-state.ts';
import { backOff, isSettled, waitBriefly } from '../../../shared/oci/wait-for-writers.ts';
import { createLayout } from '../../support/create-layout.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { storeAt } from '../../support/registries.ts';
import { clockOf } from './name-list.ts';

const registry = storeAt('registry.invalid');
const stateAfter = (writes: number, slowestMs = 1) => ({
  ...newTagUpdateState(new Map()),
  hasWritten: true,
  quickestMs: 10,
  writes,
  slowestMs,
});

describe('the wait for other writers', () => {
  it.each([
    ['one write', stateAfter(1), 100],
    ['several writes', stateAfter(2), 300],
    ['a slow write', stateAfter(1, 200), 1_000],
    ['a failed request', { ...stateAfter(1), outages: 1 }, 300],
    ['a removal', { ...stateAfter(1), hasRemoved: true }, 300],
  ])('lasts for the expected total time after %s', async (_, state, totalMs) => {
    const { clock, waits } = clockOf();
    expect(await isSettled(registry, state, clock)).toBe(false);
    expect(await isSettled(registry, state, clock)).toBe(false);
    expect(await isSettled(registry, state, clock)).toBe(true);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(totalMs);
  });

  it('does not count the time for which the machine stalled', async () => {
    let stalls = 1;
    const { clock, waits } = clockOf({ lateMs: () => (stalls-- > 0 ? 200 : 5) });
    const state = stateAfter(1);
    while (!(await isSettled(registry, state, clock)));
    expect(waits).toHaveLength(3);
    expect(waits.slice(1).reduce((sum, ms) => sum + ms, 0)).toBe(100);
  });

  it('ends even if the machine keeps stalling', async () => {
    const { clock, waits } = clockOf({ lateMs: () => 200 });
    const state = stateAfter(1);
    while (!(await isSettled(registry, state, clock)));
    expect(waits).toHaveLength(7);
  });

  it('is skipped for a layout folder, or if the update wrote nothing', async () => {
    const { clock, waits } = clockOf();
    const folder = createLayout(temporaryFolder('layout'));
    expect(await isSettled(folder, stateAfter(1), clock)).toBe(true);
    expect(await isSettled(registry, newTagUpdateState(new Map()), clock)).toBe(true);
    expect(waits).toEqual([]);
  });

  it('gets longer with each write, up to a limit, and is short after a conflict', async () => {
    const { clock, waits } = clockOf();
    const always = { ...clock, random: () => 1 };
    for (const writes of [1, 2, 9]) await backOff(stateAfter(writes), always);
    await waitBriefly(stateAfter(9), always);
    expect(waits).toEqual([20, 40, 160, 10]);
  });
});
