import { expect, it } from '@jest/globals';
import { networkOf } from '../../../shared/host/network.ts';
import { fakeHost } from '../../support/fake-host.ts';

it("networkOf uses the host's clock, randomness and network for requests", () => {
  const host = fakeHost();
  const network = networkOf(host);
  expect(network.now()).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  expect(network).toMatchObject({ fetch: host.fetch, sleep: host.sleep, random: host.random });
});
