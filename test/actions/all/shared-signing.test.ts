import { expect, it } from '@jest/globals';
import { sharedSigning } from '../../../actions/all/shared-signing.ts';
import type { OpenSigning, Signing } from '../../../shared/flows/signing/open-signing.ts';
import { fakeHost } from '../../support/fake-host.ts';

const INPUTS = {} as Parameters<OpenSigning>[0];
const START = Date.parse('2026-06-01T12:00:00Z');

function openAt(minutes: readonly number[]): Promise<readonly Signing[]> {
  const open = sharedSigning(async () => ({}) as Signing);
  return minutes.reduce<Promise<readonly Signing[]>>(async (before, minute) => {
    const host = fakeHost({}, { now: () => new Date(START + minute * 60_000) });
    return [...(await before), await open(INPUTS, host)];
  }, Promise.resolve([]));
}

it('shares one signer between consecutive stages', async () => {
  const [first, second, third] = await openAt([0, 1, 5]);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

it('opens a new signer before the certificate expires', async () => {
  const [first, second, third] = await openAt([0, 6, 7]);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

it('shares one signer between concurrent stages', async () => {
  let opened = 0;
  const open = sharedSigning(async () => {
    opened += 1;
    return {} as Signing;
  });
  await Promise.all([1, 2, 3].map(() => open(INPUTS, fakeHost({}))));
  expect(opened).toBe(1);
});

it('does not keep a signer that failed to open', async () => {
  let attempts = 0;
  const open = sharedSigning(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no token');
    return {} as Signing;
  });
  await expect(open(INPUTS, fakeHost({}))).rejects.toThrow('no token');
  await expect(open(INPUTS, fakeHost({}))).resolves.toEqual({});
});
