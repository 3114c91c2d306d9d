import { describe, expect, it } from '@jest/globals';
import {
  contradicts,
  formatPlatform,
  parsePlatformName,
  platformRank,
} from '../../../shared/oci/platform.ts';

describe('platformRank', () => {
  it.each<[string, string, number | undefined]>([
    ['linux/amd64', 'linux/amd64', 0],
    ['linux/amd64', 'linux/amd64/v1', 0],
    ['linux/amd64', 'linux/x86_64', 0],
    ['linux/amd64', 'linux/386', 1],
    ['linux/amd64', 'linux/amd64/v9', undefined],
    ['linux/amd64', 'linux/arm64', undefined],
    ['linux/amd64', 'windows/amd64', undefined],
    ['linux/amd64/v3', 'linux/amd64/v2', 1],
    ['linux/amd64/v3', 'linux/amd64', 2],
    ['linux/amd64/v3', 'linux/386', 3],
    ['linux/386', 'linux/amd64', undefined],
    ['linux/arm64', 'linux/arm64/v8', 0],
    ['linux/arm64/v8', 'linux/aarch64', 0],
    ['linux/arm64/v8.0', 'linux/arm64/8', 0],
    ['linux/arm64/v8.2', 'linux/arm64/v8.1', 1],
    ['linux/arm64/v9', 'linux/arm64/v8.5', 1],
    ['linux/arm64/v9.1', 'linux/arm64/v9', 1],
    ['linux/arm64', 'linux/arm/v8', 1],
    ['linux/arm64', 'linux/arm/v7', 2],
    ['linux/arm64', 'linux/arm64/v9', undefined],
    ['linux/arm', 'linux/arm/v7', 0],
    ['linux/arm/v7', 'linux/armhf', 0],
    ['linux/arm/v7', 'linux/arm/v6', 1],
    ['linux/arm/v7', 'linux/armel', 1],
    ['linux/arm/v6', 'linux/arm/v7', undefined],
    ['linux/riscv64', 'linux/riscv64', 0],
  ])(
    'for the machine platform %s and the image platform %s, returns %s',
    (wanted, offered, rank) => {
      const [machine, image] = [wanted, offered].map((name) => parsePlatformName(name));
      expect(platformRank(machine!, image!)).toBe(rank);
    },
  );

  it('ranks an image without an operating system as an exact match', () => {
    const image = { os: '', architecture: 'amd64' };
    expect(platformRank(parsePlatformName('linux/amd64'), image)).toBe(0);
  });
});

it.each<[string, string, boolean]>([
  ['linux/amd64', 'linux/arm64', true],
  ['linux/amd64', 'windows/amd64', true],
  ['linux/arm/v7', 'linux/arm/v6', true],
  ['linux/arm64/v8', 'linux/arm64', false],
  ['linux/arm/v6', 'linux/arm', false],
  ['linux/amd64', 'linux/x86_64', false],
  ['linux/amd64', '', false],
])('contradicts, for the platforms %j and %j, returns %s', (a, b, want) => {
  const other = b === '' ? { os: '', architecture: '' } : parsePlatformName(b);
  expect(contradicts(parsePlatformName(a), other)).toBe(want);
});

it.each(['amd64', 'linux', 'linux/amd64/v1/x', 'Linux/amd64', ''])(
  'parsePlatformName rejects %j',
  (text) => {
    expect(() => parsePlatformName(text)).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    );
  },
);

it('formatPlatform returns the name that parsePlatformName parsed', () => {
  expect(formatPlatform(parsePlatformName('linux/arm/v7'))).toBe('linux/arm/v7');
});

it.each([
  [{ os: 'linux', architecture: 'arm64', variant: 'v8' }, 'linux/arm64'],
  [{ os: 'linux', architecture: 'amd64', variant: 'v1' }, 'linux/amd64'],
  [{ os: 'linux', architecture: 'amd64', variant: 'v3' }, 'linux/amd64/v3'],
  [{ os: 'linux', architecture: 'arm', variant: 'v7' }, 'linux/arm/v7'],
])('formatPlatform formats %j as %s', (platform, text) => {
  expect(formatPlatform(platform)).toBe(text);
});
