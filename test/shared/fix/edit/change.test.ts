import { describe, expect, it } from '@jest/globals';
import { refused } from '../../../../shared/fix/edit/change.ts';

describe('a refused change', () => {
  it('states the reason', () => {
    expect(refused('no')).toEqual({ refusal: 'no' });
  });
});
