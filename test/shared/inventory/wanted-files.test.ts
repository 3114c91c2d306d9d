import { describe, expect, it } from '@jest/globals';
import type { Ecosystem } from '../../../shared/ecosystems/ecosystem.ts';
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
  it('has the files of the formats for that kind of source, and those that name the system', () => {
    expect(wantedFiles([ecosystem], 'directory')).toMatchObject({
      names: ['always', 'x.lock'],
      suffixes: [],
      pathSuffixes: expect.arrayContaining(['etc/os-release']),
    });
  });
});

describe('formatsFor', () => {
  it('has the formats that are for all kinds and for that kind', () => {
    expect(formatsFor([ecosystem], 'image').map(({ wanted }) => wanted)).toEqual([
      { suffixes: ['.x'] },
      { names: ['always'] },
    ]);
  });
});
