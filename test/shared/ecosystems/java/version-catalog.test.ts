import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const CATALOG = `[versions]
okhttp = "4.12.0"
rich = { strictly = "[1.0, 2.0[", prefer = "1.5" }
strict = { strictly = "1.2.3" }

[libraries]
okhttp = { module = "com.squareup.okhttp3:okhttp", version.ref = "okhttp" }
short = "g:short:1.0"
parts = { group = "g", name = "parts", version = "2.0" }
table.module = "g:table"
table.version.require = "3.0"
strict = { module = "g:strict", version.ref = "strict" }
range = { module = "g:range", version.ref = "rich" }
floating = "g:floating:1.+"
platform = { module = "g:platform" }
missing = { module = "g:missing", version.ref = "never" }
itself = { module = "g:itself", version = { ref = "itself" } }

[plugins]
kotlin = { id = "org.jetbrains.kotlin.jvm", version = "2.0.0" }
`;

describe('gradle/libs.versions.toml', () => {
  it('lists plugins, and libraries that have a single version', () => {
    const { packages, problems } = inventoryOfFiles({ 'gradle/libs.versions.toml': CATALOG });
    expect(problems).toMatchObject([{ code: 'unlocked' }]);
    expect(packages.map(({ purl, locations }) => [purl, locations[0]?.line])).toEqual([
      ['pkg:maven/com.squareup.okhttp3/okhttp@4.12.0', 7],
      ['pkg:maven/g/parts@2.0', 9],
      ['pkg:maven/g/range@1.5', 13],
      ['pkg:maven/g/short@1.0', 8],
      ['pkg:maven/g/strict@1.2.3', 12],
      ['pkg:maven/g/table@3.0', 10],
      ['pkg:maven/org.jetbrains.kotlin.jvm/org.jetbrains.kotlin.jvm.gradle.plugin@2.0.0', 20],
    ]);
  });

  it.each(['gradle.lockfile', 'app/gradle.lockfile'])(
    'contributes only its plugins if the lockfile %s contains packages',
    (name) => {
      const files = { 'gradle/libs.versions.toml': CATALOG, [name]: 'g:x:1.0=runtimeClasspath\n' };
      expect(namesOf(inventoryOfFiles(files))).toEqual([
        'g:x@1.0',
        'org.jetbrains.kotlin.jvm:org.jetbrains.kotlin.jvm.gradle.plugin@2.0.0',
      ]);
      expect(unlockedIn(files)).toEqual([]);
    },
  );

  it.each(['empty=\n', 'this is not a lockfile\n'])('is used if the lockfile is %j', (lockfile) => {
    const files = { 'gradle/libs.versions.toml': CATALOG, 'gradle.lockfile': lockfile };
    expect(inventoryOfFiles(files).packages).toHaveLength(7);
    expect(unlockedIn(files)).toEqual([
      'gradle/libs.versions.toml names 10 dependencies, and no lockfile pins the installed versions',
    ]);
  });

  it('is reported as a problem, with the line number, if it is not TOML', () => {
    const { problems } = inventoryOfFiles({ 'gradle/libs.versions.toml': '[libraries]\na =' });
    expect(problems).toMatchObject([{ code: 'malformed', line: 2 }]);
  });
});
