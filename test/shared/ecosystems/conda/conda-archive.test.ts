import { expect, it } from '@jest/globals';
import { packageOfArchive } from '../../../../shared/ecosystems/conda/conda-archive.ts';

const FILE = { path: 'a.lock', bytes: Buffer.alloc(0) };
const CHANNEL = 'https://conda.anaconda.org/conda-forge';

it.each([
  [
    `${CHANNEL}/linux-64/numpy-1.10.0-py36_0.tar.bz2#abc`,
    'pkg:conda/numpy@1.10.0?build=py36_0&channel=conda-forge&subdir=linux-64&type=tar.bz2',
  ],
  [
    `${CHANNEL}/noarch/_a-b-1!2.0-0.conda`,
    'pkg:conda/_a-b@1%212.0?build=0&channel=conda-forge&subdir=noarch&type=conda',
  ],
])('packageOfArchive identifies the archive %s as %s', (address, purl) => {
  expect(packageOfArchive(FILE, address)?.purl).toBe(purl);
});

it.each([
  'https://h.example/numpy',
  `${CHANNEL}/linux-64/numpy-1.10.conda`,
  `${CHANNEL}/%zz-1.0-0.whl`,
  `https://h.example/${'a'.repeat(3000)}-1.0-0.conda`,
])('packageOfArchive returns undefined for %s, which is not an archive in a channel', (address) => {
  expect(packageOfArchive(FILE, address)).toBeUndefined();
});
