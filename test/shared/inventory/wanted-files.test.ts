import { describe, expect, it } from '@jest/globals';
import type { Ecosystem } from '../../../shared/ecosystems/ecosystem.ts';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { documents } from '../../../shared/inventory/embedded-sboms.ts';
import { formatsFor, wantedFiles } from '../../../shared/inventory/wanted-files.ts';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import { patternsBehindLinks } from '../../../shared/source/linked-wanted.ts';

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
  it('returns the patterns for SBOMs, release files and the formats that apply to the source', () => {
    const wanted = wantedFiles([ecosystem], 'directory');
    expect(wanted).toMatchObject({
      names: expect.arrayContaining(['always', 'x.lock', 'bom.json']),
      suffixes: expect.arrayContaining(['.cdx.json']),
      pathSuffixes: expect.arrayContaining(['etc/os-release']),
    });
    expect(wanted.suffixes).not.toContain('.x');
  });
});

describe('links that are found in nearly every image', () => {
  // If an image needed patterns for these links, all of its layers would be read a second time.
  it.each([
    ['usr/bin/java', '/etc/alternatives/java'],
    ['usr/bin/node', 'nodejs'],
    ['usr/share/node_modules/semver', '../nodejs/semver'],
    ['usr/lib/node_modules/@npmcli/arborist', '../../../share/nodejs/@npmcli/arborist'],
    ['app/node_modules/own', '../packages/own'],
    ['lib', 'usr/lib'],
    ['var/run', '/run'],
    ['usr/lib/jvm/default-java', 'java-1.21.0-openjdk-amd64'],
  ])('do not require a second pass: %s', (path, target) => {
    const wanted = wantedFiles(ecosystems, 'image');
    const links = new Map([[path, target]]);
    expect(patternsBehindLinks(links, wanted, compileWanted(wanted))).toEqual([]);
  });

  it('exclude a link to a folder of installed packages, which requires a second pass', () => {
    const wanted = wantedFiles(ecosystems, 'image');
    const links = new Map([['app/vendor/composer', '/opt/c']]);
    expect(patternsBehindLinks(links, wanted, compileWanted(wanted))).not.toEqual([]);
  });
});

describe('formatsFor', () => {
  it('returns the formats that apply to all kinds of sources or to the given kind', () => {
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
