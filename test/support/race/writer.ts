/**
 * One of several concurrent writers, in a separate process: `node test/support/race/writer.ts NAME`. Each line of
 * standard input is a round as JSON. Each line of standard output reports the end of a round.
 */
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { attachReferrer } from '../../../shared/oci/attach-referrer.ts';
import { putLegacyAttestation, putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { openTestStore } from '../stores.ts';
import { type RaceRound, referrerOf, signatureOf } from './round.ts';

const world = {
  sleep: async (ms: number) => void (await pause(ms)),
  random: Math.random,
  now: () => performance.now(),
};
const [writer = ''] = process.argv.slice(2);

createInterface({ input: process.stdin }).on('line', (line) => {
  const round: RaceRound = JSON.parse(line);
  const started = performance.now();
  const say = (failure?: string) => {
    const ms = Math.round(performance.now() - started);
    process.stdout.write(`${JSON.stringify({ number: round.number, ms, failure })}\n`);
  };
  write(round).then(
    () => say(),
    (error: unknown) => say(String(error)),
  );
});

/** Writes a referrer, a layer of `.sig` and a layer of `.att` in parallel. */
async function write({ host, name, subject }: RaceRound): Promise<void> {
  const store = openTestStore(host, { name });
  const signed = signatureOf(writer);
  await Promise.all([
    attachReferrer(store, referrerOf(writer, subject), world),
    putLegacySignature(store, subject.digest, signed, world),
    putLegacyAttestation(store, subject.digest, signed, world),
  ]);
}
