import { expect, it } from '@jest/globals';
import {
  requireOneSource,
  type SourceChoice,
} from '../../../../shared/flows/inventory/source-choice.ts';

const NONE: SourceChoice = {
  path: undefined,
  image: undefined,
  sbom: undefined,
  isWithIgnored: false,
  platforms: undefined,
  baseImage: undefined,
  mirrors: [],
  cache: { setting: 'auto', folder: undefined },
  resolve: { stated: [], isOffline: false },
};

it.each<[Partial<SourceChoice>]>([
  [{ path: '.', isWithIgnored: true }],
  [{ image: 'a', platforms: ['linux/amd64'], baseImage: 'b' }],
  [{ sbom: 'bom.json' }],
])('a source choice is valid with the inputs %j', (choice) => {
  expect(() => requireOneSource({ ...NONE, ...choice })).not.toThrow();
});

it.each<[Partial<SourceChoice>, string, string]>([
  [{}, 'input-missing', 'No target given.'],
  [{ path: '.', sbom: 'a' }, 'input-conflict', '`path` and `sbom` cannot be combined'],
  [{ sbom: 'a', isWithIgnored: true }, 'input-conflict', '`include-ignored` needs a path.'],
  [{ path: '.', platforms: ['linux/amd64'] }, 'input-conflict', '`platforms` needs an image.'],
  [{ path: '.', baseImage: 'b' }, 'input-conflict', '`base-image` needs an image.'],
])('a source choice is rejected with the inputs %j', (choice, code, message) => {
  expect(() => requireOneSource({ ...NONE, ...choice })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});
