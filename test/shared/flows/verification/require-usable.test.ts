import { expect, it } from '@jest/globals';
import { requireUsable } from '../../../../shared/flows/verification/require-usable.ts';

const origin = { from: 'base', path: '.assay.yml' } as const;

it('requireUsable accepts a policy that was read successfully', () => {
  expect(() => requireUsable({ origin })).not.toThrow();
});

it('requireUsable rejects a policy that cannot be read, and states the fix', () => {
  const unreadable = { branch: 'main', message: 'no history', fix: 'Set fetch-depth: 2' };
  expect(() => requireUsable({ origin, unreadable })).toThrow(
    expect.objectContaining({
      message: '.assay.yml in main could not be read: no history.',
      fix: 'Set fetch-depth: 2.',
    }),
  );
});

it('requireUsable rejects a change that makes the policy invalid', () => {
  const proposed = { kind: 'invalid', problem: 'line 2' } as const;
  expect(() => requireUsable({ origin, proposed })).toThrow('adds an invalid policy: line 2');
});
