import { expect, it } from '@jest/globals';
import { joinPlatforms, platformLabels } from '../../../shared/inventory/join-platforms.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { anInventory } from '../../support/inventory.ts';

const problem = { code: 'malformed', message: 'bad', path: 'a' };

function imageFor(platform: string, facts: Partial<Inventory> = {}): Inventory {
  const source = {
    kind: 'image',
    name: 'x',
    digest: platform,
    indexDigest: 'sha256:i',
    platform,
  } as const;
  return anInventory({ source, ...facts });
}

it('joinPlatforms returns a single inventory unchanged', () => {
  const one = imageFor('linux/amd64', { problems: [problem] });
  const joined = {
    source: one.source,
    images: [],
    packages: 1,
    contained: 0,
    files: 1,
    problems: [problem],
  };
  expect(joinPlatforms([one])).toEqual(joined);
});

it('joinPlatforms describes the image index, and adds the platform to each problem', () => {
  expect(
    joinPlatforms([imageFor('linux/amd64', { problems: [problem] }), imageFor('linux/arm64')]),
  ).toEqual({
    source: { kind: 'image', name: 'x', digest: 'sha256:i', indexDigest: 'sha256:i' },
    images: [
      { platform: 'linux/amd64', digest: 'linux/amd64' },
      { platform: 'linux/arm64', digest: 'linux/arm64' },
    ],
    packages: 2,
    contained: 0,
    files: 2,
    problems: [{ ...problem, message: 'bad (linux/amd64)' }],
  });
});

it('joinPlatforms reports an image without packages as a problem', () => {
  const empty = imageFor('linux/arm64', { packages: [], files: [] });
  expect(joinPlatforms([imageFor('linux/amd64'), empty]).problems).toMatchObject([
    { message: expect.stringContaining('linux/arm64') },
  ]);
});

it('platformLabels distinguishes between images for the same platform by digest', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const again = imageFor('linux/amd64');
  const other = { ...again, source: { ...again.source, digest } };
  expect(platformLabels([again, other, other])).toEqual([
    'linux/amd64',
    'linux/amd64 (sha256:aaaaaaaaaaaa)',
    'linux/amd64 (sha256:aaaaaaaaaaaa) 3',
  ]);
});
