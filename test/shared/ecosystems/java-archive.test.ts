import { describe, expect, it } from '@jest/globals';
import type { JavaArchive } from '../../../shared/binary/extract.ts';
import { inventoryOfExtract, namesOf, packageNamed } from '../../support/inventory.ts';

const SHA1 = 'a'.repeat(40);

const inventory = (fileName: string, ...archives: Partial<JavaArchive>[]) =>
  inventoryOfExtract(`srv/${fileName}`, {
    kind: 'java-archive',
    problems: [],
    archives: archives.map((archive) => ({
      path: '',
      sha1: SHA1,
      manifest: {},
      poms: [],
      ...archive,
    })),
  });

const pom = (artifact: string, version = '1') => ({ group: 'g', artifact, version });

describe('a Java archive', () => {
  it('is identified by the coordinates in its pom.properties', () => {
    const found = inventory('renamed-9.jar', { poms: [pom('a')] });
    expect(packageNamed(found, 'g:a')).toMatchObject({
      purl: 'pkg:maven/g/a@1',
      ecosystem: 'Maven',
      locations: [{ path: 'srv/renamed-9.jar' }],
    });
  });

  it('contains the libraries unpacked into it, and is itself a package if its file name has a version', () => {
    const poms = [pom('a'), pom('b', '2')];
    expect(namesOf(inventory('app.jar', { poms }))).toEqual(['g:a@1', 'g:b@2']);
    expect(namesOf(inventory('a-1.jar', { poms }))).toEqual(['g:a@1', 'g:b@2']);
    expect(namesOf(inventory('app-3.0.jar', { poms }))).toEqual(['app:app@3.0', 'g:a@1', 'g:b@2']);
  });

  it('contains nested archives, which are listed with their paths', () => {
    const found = inventory('a.war', {}, { path: 'WEB-INF/lib/x-2.1.jar' });
    expect(packageNamed(found, 'x:x').locations).toMatchObject([
      { path: 'srv/a.war!/WEB-INF/lib/x-2.1.jar' },
    ]);
  });

  it('depends on the nested archives and on the libraries unpacked into it', () => {
    const found = inventory(
      'app-1.war',
      {},
      { path: 'WEB-INF/lib/a-1.jar', poms: [pom('a'), pom('shaded')] },
      { path: 'WEB-INF/lib/empty.jar' },
      { path: 'WEB-INF/lib/empty.jar!/b-1.jar' },
    );
    const purlOf = (name: string) => packageNamed(found, name).purl;
    const needs = (name: string) => packageNamed(found, name).dependsOn;
    expect(needs('app:app')).toEqual([purlOf('b:b'), purlOf('g:a')]);
    expect(needs('g:a')).toEqual([purlOf('g:shaded')]);
    expect(needs('b:b')).toEqual([]);
  });

  it('has a digest and a vendor, but the libraries unpacked into it have neither', () => {
    const manifest = { 'Implementation-Vendor': 'The Apache Software Foundation' };
    const found = inventory('a-1.jar', { manifest, poms: [pom('a'), pom('b')] });
    expect(packageNamed(found, 'g:a')).toMatchObject({
      supplier: 'The Apache Software Foundation',
      hashes: [{ algorithm: 'sha1', value: SHA1 }],
    });
    expect(packageNamed(found, 'g:b')).toMatchObject({ supplier: undefined, hashes: undefined });
  });

  it('is not a package if nothing identifies it', () => {
    expect(inventory('app.jar', {}).packages).toEqual([]);
  });

  it('ignores coordinates with template placeholders that the build did not replace', () => {
    expect(inventory('a.jar', { poms: [pom('a', '${project.version}')] }).packages).toEqual([]);
  });

  it('is reported as a problem if part of it cannot be read', () => {
    const found = inventoryOfExtract('a.jar', {
      kind: 'java-archive',
      archives: [],
      problems: ['x.jar cannot be read'],
    });
    expect(found.problems).toMatchObject([{ code: 'malformed', path: 'a.jar' }]);
    expect(found.problems[0]?.message).toContain('x.jar cannot be read');
  });
});
