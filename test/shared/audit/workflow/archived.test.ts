import { describe, expect, it } from '@jest/globals';
import { isArchived } from '../../../../shared/audit/workflow/archived.ts';

describe('isArchived', () => {
  it('recognizes archived actions', () => {
    expect([isArchived('actions-rs/toolchain'), isArchived('actions/checkout')]).toEqual([
      true,
      false,
    ]);
  });
});
