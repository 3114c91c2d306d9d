import { expect, it } from '@jest/globals';
import { sharedSigning } from '../../../actions/all/shared-signing.ts';
import type { OpenSigning, Signing } from '../../../shared/flows/signing/signing.ts';
import { testNowMs } from '../../support/test-clock.ts';

const CHOICE = [] as unknown as Parameters<OpenSigning>;

function openAt(minutes: readonly number[]): Promise<readonly Signing[]> {
  let now = 0;
  const open = sharedSigning(
    async () => ({}) as Signing,
    () => now,
  );
  return minutes.reduce<Promise<readonly Signing[]>>(async (before, minute) => {
    const earlier = await before;
    now = minute * 60_000;
    return [...earlier, await open(...CHOICE)];
  }, Promise.resolve([]));
}

it('sharedSigning shares one signer between consecutive stages', async () => {
  const [first, second, third] = await openAt([0, 1, 5]);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

it('sharedSigning opens a new signer before the certificate expires', async () => {
  const [first, second, third] = await openAt([0, 6, 7]);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

it('sharedSigning shares one signer between concurrent stages', async () => {
  let opened = 0;
  const open = sharedSigning(async () => {
    opened += 1;
    return {} as Signing;
  }, testNowMs);
  await Promise.all([1, 2, 3].map(() => open(...CHOICE)));
  expect(opened).toBe(1);
});

it('sharedSigning does not keep a signer that failed to open', async () => {
  let attempts = 0;
  const open = sharedSigning(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no token');
    return {} as Signing;
  }, testNowMs);
  await expect(open(...CHOICE)).rejects.toThrow('no token');
  await expect(open(...CHOICE)).resolves.toEqual({});
});
