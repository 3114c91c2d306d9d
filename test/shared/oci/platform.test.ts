import { expect, it } from '@jest/globals';
import {
  formatPlatform,
  isBuildkitAttestation,
  isPlatform,
  machinePlatform,
  parsePlatformName,
} from '../../../shared/oci/platform.ts';

it.each<[string, string, boolean]>([
  ['linux/amd64', 'linux/amd64', true],
  ['linux/amd64', 'linux/arm64', false],
  ['linux/arm64', 'linux/arm64/v8', true],
  ['linux/arm64/v8', 'linux/arm64', true],
  ['linux/arm/v7', 'linux/arm/v6', false],
  ['linux/arm', 'linux/arm/v7', true],
  ['linux/arm/v7', 'linux/arm', false],
])('%s is served by %s: %s', (wanted, offered, want) => {
  expect(isPlatform(parsePlatformName(wanted), parsePlatformName(offered))).toBe(want);
});

it.each(['amd64', 'linux', 'linux/amd64/v1/x', 'Linux/amd64', ''])('refuses %j', (text) => {
  expect(() => parsePlatformName(text)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
});

it('knows this machine, and writes platforms as they are read', () => {
  expect(formatPlatform(parsePlatformName('linux/arm/v7'))).toBe('linux/arm/v7');
  expect(parsePlatformName(formatPlatform(machinePlatform()))).toMatchObject({
    ...machinePlatform(),
  });
});

it('recognises what BuildKit attests', () => {
  const entry = { mediaType: '', digest: '', size: 0 };
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
  const platform = { os: 'unknown', architecture: 'unknown' };
  expect(isBuildkitAttestation({ ...entry, annotations, platform })).toBe(true);
  expect(isBuildkitAttestation({ ...entry, platform })).toBe(true);
  expect(isBuildkitAttestation(entry)).toBe(false);
});

it('takes what can be run for an image, though it is said to be an attestation', () => {
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
  const entry = { mediaType: 'm', digest: 'd', size: 1, annotations };
  expect(isBuildkitAttestation(entry)).toBe(false);
  const platform = { os: 'linux', architecture: 'amd64' };
  expect(isBuildkitAttestation({ ...entry, platform })).toBe(false);
});
