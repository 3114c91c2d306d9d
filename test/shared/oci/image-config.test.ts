import { expect, it } from '@jest/globals';
import { createdByOf, parseImageConfig } from '../../../shared/oci/image-config.ts';

const parse = (value: unknown) => parseImageConfig(Buffer.from(JSON.stringify(value)), 'config');

it('parseImageConfig reads the platform, layers, labels and history', () => {
  const config = parse({
    os: 'linux',
    architecture: 'arm',
    variant: 'v7',
    config: { Labels: { a: 'b', n: 1 } },
    rootfs: { diff_ids: ['x', 'y'] },
    history: [{ created_by: 'A' }, { created_by: 'ENV', empty_layer: true }, { created_by: 'B' }],
  });
  expect(config.platform).toEqual({ os: 'linux', architecture: 'arm', variant: 'v7' });
  expect({ ...config.labels }).toEqual({ a: 'b' });
  expect(createdByOf(config)).toEqual(['A', 'B']);
});

it('createdByOf returns no commands if the history does not match the layers', () => {
  expect(createdByOf(parse({ rootfs: { diff_ids: ['x', 'y'] }, history: [{}] }))).toEqual([
    undefined,
    undefined,
  ]);
});

it.each<[unknown]>([
  [[]],
  [{ rootfs: { diff_ids: [1] } }],
  [{ history: 5 }],
  [{ os: 'linux', OS: 'windows' }],
  [{ rootfs: { diff_ids: [], Diff_IDs: [] } }],
])('parseImageConfig rejects %j', (value) => {
  expect(() => parse(value)).toThrow(expect.objectContaining({ code: 'malformed' }));
});
