import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('a Gradle lockfile', () => {
  it('lists the packages of every configuration with their lines', () => {
    const text = `# This is a Gradle generated file for dependency locking.
g:a:1.0=compileClasspath, runtimeClasspath
g:t:2.0=testCompileClasspath,testRuntimeClasspath
empty=annotationProcessor
`;
    expect(inventoryOfFiles({ 'app/gradle.lockfile': text }).packages).toMatchObject([
      { purl: 'pkg:maven/g/a@1.0', scope: 'runtime', locations: [{ line: 2 }] },
      { purl: 'pkg:maven/g/t@2.0', scope: 'development', locations: [{ line: 3 }] },
    ]);
  });

  it.each([
    ['runtimeClasspath,testRuntimeClasspath', 'runtime'],
    ['compileClasspath', 'runtime'],
    ['debugUnitTestRuntimeClasspath,releaseUnitTestCompileClasspath', 'development'],
    ['annotationProcessor,kaptTest', 'development'],
    ['classpath', 'development'],
    ['', 'unknown'],
  ])('with the configurations %j has packages with the scope %s', (configurations, scope) => {
    const { packages } = inventoryOfFiles({ 'gradle.lockfile': `g:a:1=${configurations}\n` });
    expect(packages).toMatchObject([{ scope }]);
  });

  it.each([
    ['buildscript-gradle.lockfile', 'development'],
    ['gradle/dependency-locks/testRuntimeClasspath.lockfile', 'development'],
    ['gradle/dependency-locks/runtimeClasspath.lockfile', 'runtime'],
  ])('with the name %s has packages with the scope %s', (path, scope) => {
    expect(inventoryOfFiles({ [path]: 'g:a:1\n' }).packages).toMatchObject([{ scope }]);
  });

  it('is reported as a problem for each malformed line', () => {
    const text = '>>>\nempty=====\na:b\na:b:c:d=x\n  g:a:1=classpath\n';
    const inventory = inventoryOfFiles({ 'gradle.lockfile': text });
    expect(namesOf(inventory)).toEqual(['g:a@1']);
    expect(inventory.problems.map(({ code, line }) => [code, line])).toEqual([
      ['unread-line', 1],
      ['unread-line', 3],
      ['unread-line', 4],
    ]);
  });

  it.each(['this is not a lockfile\n', '# a comment\n', 'a = 1\n'])(
    'with the content %j is invalid',
    (text) => {
      expect(inventoryOfFiles({ 'gradle.lockfile': text }).problems).toMatchObject([
        { code: 'not-a-lockfile' },
      ]);
    },
  );

  it.each([
    ['gradle.lockfile', '# This is a Gradle generated file\nempty=classpath\n'],
    [
      'gradle/dependency-locks/a.lockfile',
      '# This is a Gradle generated file for dependency locking.\n',
    ],
  ])('is accepted without packages if its path is %s', (path, text) => {
    expect(inventoryOfFiles({ [path]: text }).problems).toEqual([]);
  });

  it('is read in linear time even if a configuration name is malformed', () => {
    const files = { 'gradle.lockfile': `g:a:1=${'Test'.repeat(50_000)}\n` };
    expect(cpuMs(() => inventoryOfFiles(files))).toBeLessThan(2_000);
  });
});
