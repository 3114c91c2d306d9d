import { expect, it } from '@jest/globals';
import {
  archiveType,
  channelName,
  hashesOf,
} from '../../../../shared/ecosystems/conda/conda-record.ts';

it.each([
  ['https://repo.anaconda.com/pkgs/main/linux-64', 'main'],
  ['https://conda.anaconda.org/conda-forge/noarch/', 'conda-forge'],
  ['https://repo.anaconda.com/pkgs/main', 'main'],
  ['conda-forge', 'conda-forge'],
  ['conda-forge/linux-aarch64', 'conda-forge'],
  [undefined, undefined],
])('the Conda channel %s has the name %s', (channel, name) => {
  expect(channelName(channel)).toBe(name);
});

it.each([
  ['a-1-0.conda', 'conda'],
  ['a-1-0.tar.bz2', 'tar.bz2'],
  ['a-1-0.zip', undefined],
])('the Conda archive %s has the type %s', (name, type) => {
  expect(archiveType(name)).toBe(type);
});

it('hashesOf returns only valid digests from a Conda record', () => {
  const sha256 = { algorithm: 'sha256', value: 'ab' };
  expect(hashesOf({ md5: 'no hex', sha256: 'ab' })).toEqual([sha256]);
  expect(hashesOf({ md5: 1 })).toBeUndefined();
});
