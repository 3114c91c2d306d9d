import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fetchArchive, isCurrent } from '../../../shared/advisories/bucket-archive.ts';
import { impatientNetwork } from '../../support/network.ts';
import { fakeBucket } from '../../support/osv-bucket.ts';
import { temporaryFolder } from '../../support/programs.ts';

const anArchive = () => {
  const path = join(temporaryFolder('archive'), 'npm', 'all.zip');
  return { bucket: 'https://b.example', ecosystem: 'npm', path, guarded: [] };
};

it('an archive is written only after all of its bytes have arrived', async () => {
  const archive = anArchive();
  const half = { body: 'half', headers: { 'content-length': '8' } };
  const cut = impatientNetwork(fakeBucket({ '/npm/all.zip': half }).fetch).network;
  await expect(fetchArchive(archive, cut)).rejects.toThrow('sent 4 of 8 bytes');
  expect(readdirSync(dirname(archive.path))).toEqual([]);
  const whole = impatientNetwork(fakeBucket({ '/npm/all.zip': { body: 'whole' } }).fetch).network;
  await fetchArchive(archive, whole);
  expect(readFileSync(archive.path, 'utf8')).toBe('whole');
});

it('an archive is current only on the day that it was downloaded', async () => {
  const path = join(temporaryFolder('archive'), 'all.zip');
  writeFileSync(path, '');
  const noon = new Date('2026-08-02T12:00:00Z');
  utimesSync(path, noon, noon);
  const times = ['2026-08-02T23:59:59Z', '2026-08-03T00:00:00Z', '2026-08-01T23:59:59Z'];
  const found = await Promise.all(times.map((time) => isCurrent(path, Date.parse(time))));
  expect(found).toEqual([true, false, false]);
  expect(await isCurrent(`${path}x`, noon.getTime())).toBe(false);
});
