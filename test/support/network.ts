import { httpFetch } from '../../shared/net/http-fetch.ts';
import type { Fetch, Network } from '../../shared/net/network.ts';
import { testNowMs } from './test-clock.ts';

/** A network with a real fetch function and no delays, at the time in tests. `waits` records the skipped delays. */
export function impatientNetwork(fetch: Fetch = httpFetch): {
  readonly network: Network;
  readonly waits: number[];
} {
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
  };
  return { network: { fetch, sleep, random: () => 1, now: testNowMs }, waits };
}
