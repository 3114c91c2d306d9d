import { describe, expect, it } from '@jest/globals';
import type { Ecosystem } from '../../../shared/ecosystems/ecosystem.ts';
import { documents } from '../../../shared/inventory/embedded-sboms.ts';
import { formatsFor, wantedFiles } from '../../../shared/inventory/wanted-files.ts';

const parse = () => ({ packages: [], problems: [] });
const ecosystem: Ecosystem = {
  id: 'x',
  formats: [
    { wanted: { names: ['x.lock'] }, wantedIn: ['directory'], parse },
    { wanted: { suffixes: ['.x'] }, wantedIn: ['image'], parse },
    { wanted: { names: ['always'] }, parse },
  ],
};

describe('wantedFiles', () => {
  it('returns the files of the formats for that kind of source, SBOMs, and release files', () => {
    const wanted = wantedFiles([ecosystem], 'directory');
    expect(wanted).toMatchObject({
      names: expect.arrayContaining(['always', 'x.lock', 'bom.json']),
      suffixes: expect.arrayContaining(['.cdx.json']),
      pathSuffixes: expect.arrayContaining(['etc/os-release']),
    });
    expect(wanted.suffixes).not.toContain('.x');
  });
});

describe('formatsFor', () => {
  it('returns the formats for all kinds and for the given kind', () => {
    expect(formatsFor([ecosystem], 'image')).toEqual([
      ...ecosystem.formats.slice(1),
      ...documents.formats,
    ]);
  });

  it('returns the same list for the same ecosystems and kind', () => {
    const ecosystems = [ecosystem];
    const formats = formatsFor(ecosystems, 'image');
    expect(formatsFor(ecosystems, 'image')).toBe(formats);
    expect(formatsFor(ecosystems, 'directory')).not.toEqual(formats);
  });
});
