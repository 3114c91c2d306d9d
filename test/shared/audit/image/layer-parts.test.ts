import { expect, it } from '@jest/globals';
import { layerParts } from '../../../../shared/audit/image/layer-parts.ts';

const LAYERS = [
  { diffId: 'a', createdBy: 'ADD' },
  { diffId: 'b', createdBy: 'COPY' },
  { diffId: 'c' },
];
const token = (fingerprint: string) => ({
  kind: 'gitlab-pat',
  severity: 'high' as const,
  masked: 'glpa…',
  confidence: 'form' as const,
  fingerprint,
  line: 3,
  column: 2,
});

it('layerParts returns the location of each secret, and of each file with a recorded mode', () => {
  const searched = {
    secrets: [
      { path: 'a', layer: 0, secrets: [token('1')] },
      { path: 'b', layer: 1, removedBy: 2, secrets: [token('2')] },
    ],
    noted: [{ path: 'c', layer: 1, mode: 0o4755 }],
  };
  expect(layerParts(searched, LAYERS, 1).map(({ path, image }) => ({ path, ...image }))).toEqual([
    expect.objectContaining({ path: 'a', layer: 0, instruction: 'ADD', origin: 'base', line: 3 }),
    expect.objectContaining({ path: 'b', removedBy: '', origin: 'application' }),
    { path: 'c', layer: 1, instruction: 'COPY', origin: 'application', mode: '4755' },
  ]);
});

it('layerParts returns a secret only once if a later version of the file still contains it', () => {
  const secrets = [
    { path: 'a', layer: 0, removedBy: 1, secrets: [token('1'), token('2')] },
    { path: 'a', layer: 1, secrets: [token('1')] },
    { path: 'b', layer: 0, removedBy: 1, secrets: [token('3')] },
    { path: 'b', layer: 1, removedBy: 2, secrets: [token('3')] },
  ];
  const found = layerParts({ secrets, noted: [] }, LAYERS, undefined);
  expect(found.map(({ path, image }) => [path, image?.layer, image?.secret?.fingerprint])).toEqual([
    ['a', 1, '1'],
    ['a', 0, '2'],
    ['b', 0, '3'],
  ]);
});
