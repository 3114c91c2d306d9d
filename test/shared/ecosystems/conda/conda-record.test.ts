import { expect, it } from '@jest/globals';
import { channelName } from '../../../../shared/ecosystems/conda/conda-record.ts';

it.each([
  ['https://repo.anaconda.com/pkgs/main/linux-64', 'main'],
  ['https://conda.anaconda.org/conda-forge/noarch/', 'conda-forge'],
  ['https://repo.anaconda.com/pkgs/main', 'main'],
  ['conda-forge', 'conda-forge'],
  ['conda-forge/linux-aarch64', 'conda-forge'],
  [undefined, undefined],
])('the channel of %s is %s', (channel, name) => {
  expect(channelName(channel)).toBe(name);
});
