import { describe, expect, it } from '@jest/globals';
import { defineSpec } from '../../../shared/host/spec.ts';

describe('defineSpec', () => {
  it('gives back what it was given', () => {
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
