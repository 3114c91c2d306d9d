import { describe, expect, it } from '@jest/globals';
import { durationText, progressEstimate } from '../../../shared/host/progress-line.ts';

describe('the estimated time remaining', () => {
  it('is shown after some time, and is based on the items since the first report', () => {
    let now = 0;
    const estimate = progressEstimate(() => now);
    const at = (seconds: number, message: string) => {
      now = seconds * 1000;
      return estimate(message);
    };
    expect(at(0, 'Read 0 of 20 layers')).toBe('Read 0 of 20 layers');
    expect(at(1, 'Read 1 of 20 layers')).toBe('Read 1 of 20 layers');
    expect(at(10, 'Read 5 of 20 layers')).toBe('Read 5 of 20 layers, 30 s left');
    expect(at(11, 'Looked up 1 of 9 packages')).toBe('Looked up 1 of 9 packages');
    expect(at(40, 'Looked up 9 of 9 packages')).toBe('Looked up 9 of 9 packages');
    expect(at(50, 'Waiting')).toBe('Waiting');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0.0 s'],
    [849, '0.8 s'],
    [9_960, '10 s'],
    [59_600, '1 min'],
    [125_000, '2 min 5 s'],
  ])('of %d ms is shown as %s', (ms, want) => {
    expect(durationText(ms)).toBe(want);
  });
});
