import { describe, expect, it } from '@jest/globals';
import {
  type ArchiveContents,
  withWhatIsInside,
} from '../../../../shared/ecosystems/java/archive-contents.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const names = ['ear', 'war', 'jar', 'shaded'];
const lock = names.map((name) => `g:${name}:1=runtimeClasspath\n`).join('');
const { packages } = inventoryOfFiles({ 'gradle.lockfile': `# Gradle\n${lock}empty=\n` });

function one(name: string) {
  const found = packages.find((each) => each.name.endsWith(name));
  if (found === undefined) throw new Error(`${name} was not read`);
  return found;
}

function needsOf(archives: readonly ArchiveContents[]) {
  return withWhatIsInside(archives).map(({ purl, dependsOn }) => [purl, dependsOn]);
}

const [ear, war, jar, shaded] = names.map((name) => `pkg:maven/g/${name}@1`);

describe('the packages in an archive', () => {
  it('become dependencies of the archive that directly contains them, even if they are unpacked libraries', () => {
    expect(
      needsOf([
        { path: '', own: one('ear'), others: [] },
        { path: 'a.war', own: one('war'), others: [] },
        { path: 'a.war!/lib/a.jar', own: one('jar'), others: [one('shaded')] },
      ]),
    ).toEqual([
      [ear, [war]],
      [war, [jar]],
      [jar, [shaded]],
      [shaded, []],
    ]);
  });

  it('become dependencies of the enclosing archive if their own archive is not a package', () => {
    expect(
      needsOf([
        { path: '', own: one('ear'), others: [] },
        { path: 'a.war', others: [one('shaded')] },
        { path: 'a.war!/lib/a.jar', own: one('jar'), others: [] },
      ]),
    ).toEqual([
      [ear, [shaded, jar]],
      [shaded, []],
      [jar, []],
    ]);
  });

  it('do not become dependencies if no enclosing archive is a package, or if they are the archive itself', () => {
    expect(needsOf([{ path: '', others: [one('jar')] }])).toEqual([[jar, []]]);
    expect(needsOf([{ path: '', own: one('jar'), others: [one('jar')] }])[0]).toEqual([jar, []]);
  });
});
