import { expect, it } from '@jest/globals';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import {
  wantedByFormats,
  wantedBySharedRun,
} from '../../../../shared/flows/inventory/wanted-by-formats.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';

it('wantedByFormats requests package databases only in images, and adds the extracts that the caller names', async () => {
  const inImage = await wantedByFormats('image', ['go-functions']);
  const inFolder = await wantedByFormats('directory', []);
  expect(inImage.pathSuffixes).toContain('var/lib/dpkg/status');
  expect(inImage.extracts).toContain('go-functions');
  expect(inFolder.names).toContain('package-lock.json');
  expect(inFolder.extracts).not.toContain('go-functions');
});

it.each(['directory', 'file', 'image'] as const)(
  'for a source of the kind %s, wantedByFormats returns the files that the formats of all ecosystems read',
  async (kind) => {
    const expected = wantedFiles(ecosystems, kind, ['go-functions']);
    expect(await wantedByFormats(kind, ['go-functions'])).toEqual(expected);
  },
);

it('wantedBySharedRun requests the files that the formats read in images, and the files for an audit', async () => {
  const { globs = [], extracts = [], ...rest } = await wantedBySharedRun();
  const formats = await wantedByFormats('image', ['go-functions']);
  expect(globs).toEqual(expect.arrayContaining([...(formats.globs ?? []), 'etc/passwd']));
  expect(extracts).toEqual(expect.arrayContaining([...(formats.extracts ?? []), 'secrets']));
  expect({ ...formats, globs, extracts }).toEqual({ ...rest, globs, extracts });
});
