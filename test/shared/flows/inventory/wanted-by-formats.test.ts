import { expect, it } from '@jest/globals';
import { wantedByFormats } from '../../../../shared/flows/inventory/wanted-by-formats.ts';

it('the formats want package databases only in images, and the extracts that the caller adds', () => {
  const inImage = wantedByFormats('image', ['go-functions']);
  const inFolder = wantedByFormats('directory', []);
  expect(inImage.pathSuffixes).toContain('var/lib/dpkg/status');
  expect(inImage.extracts).toContain('go-functions');
  expect(inFolder.names).toContain('package-lock.json');
  expect(inFolder.extracts).not.toContain('go-functions');
});
