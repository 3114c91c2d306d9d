import { describe, expect, it } from '@jest/globals';
import { defineSpec } from '../../../shared/host/spec.ts';

describe('defineSpec', () => {
  it('returns its argument', () => {
    const spec = {
      name: 'x',
      title: 'X',
      description: 'Does x.',
      inputs: {},
      outputs: {},
      permissions: [],
    };
    expect(defineSpec(spec)).toBe(spec);
  });
});
