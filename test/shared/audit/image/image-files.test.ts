import { expect, it } from '@jest/globals';
import { type ImageForAudit, imageFiles } from '../../../../shared/audit/image/image-files.ts';

const files = (config: object, secrets: ImageForAudit['searched']['secrets'] = []) =>
  imageFiles({
    config: Buffer.from(JSON.stringify(config)),
    manifest: Buffer.from('{}'),
    provenance: Buffer.from('{"build-arg:A":"b"}'),
    layers: [{ diffId: 'a' }],
    baseLayers: undefined,
    searched: { secrets, noted: [{ path: 'bin/sh', layer: 0, mode: 0o755 }] },
    accounts: 'root:x:0:0::/:\n',
  });

it('imageFiles returns /etc/passwd first and the files in layers last', () => {
  const paths = files({ 'etc/passwd': 'a:b' }).files.map(({ path }) => path);
  expect(paths.slice(0, 3)).toEqual(['etc/passwd', 'provenance.json', 'created']);
  expect(paths.at(-1)).toBe('bin/sh');
});

it('imageFiles still returns the files in layers if the configuration is malformed', () => {
  const { files: found, problems } = files({ config: { Env: 'x' } });
  expect(found.map(({ path }) => path)).toEqual(['etc/passwd', 'provenance.json', 'bin/sh']);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'malformed', place: { path: 'config.Env' } }),
  ]);
});

it('imageFiles returns a problem for a file that has too many secrets of one kind', () => {
  const { omitted } = files({}, [{ path: 'a', layer: 0, secrets: [], omitted: 2 }]);
  expect(omitted).toEqual([
    expect.objectContaining({ code: 'limit-exceeded', place: { path: 'a' } }),
  ]);
});
