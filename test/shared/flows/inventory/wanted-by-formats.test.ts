import { expect, it } from '@jest/globals';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { wantedByFormats } from '../../../../shared/flows/inventory/wanted-by-formats.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';

it('the formats request package databases only in images, and the extracts that the caller adds', async () => {
  const inImage = await wantedByFormats('image', ['go-functions']);
  const inFolder = await wantedByFormats('directory', []);
  expect(inImage.pathSuffixes).toContain('var/lib/dpkg/status');
  expect(inImage.extracts).toContain('go-functions');
  expect(inFolder.names).toContain('package-lock.json');
  expect(inFolder.extracts).not.toContain('go-functions');
});

it.each(['directory', 'file', 'image'] as const)(
  'the wanted files in a source of kind %s are those that the formats of all ecosystems request',
  async (kind) => {
    const expected = wantedFiles(ecosystems, kind, ['go-functions']);
    expect(await wantedByFormats(kind, ['go-functions'])).toEqual(expected);
  },
);
