import { describe, expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const A = 'g:a:1.0=testRuntimeClasspath\n';
const SUBPROJECTS = "subprojects { dependencies { testImplementation 'g:a:1.0' } }";
const FILES = {
  'build.gradle': SUBPROJECTS,
  'settings.gradle': "rootProject.name = 'demo'\ninclude 'app', 'lib'\n",
  'app/gradle.lockfile': `g:b:2.0=runtimeClasspath\n${A}`,
  'lib/gradle.lockfile': A,
};
const UNLOCKED = 'build.gradle names 1 dependency, and no lockfile pins the installed versions';

function unlockedWith(files: Readonly<Record<string, string>>): readonly string[] {
  return unlockedIn({ ...FILES, ...files }).map((message) => message.replace('development ', ''));
}

describe('dependencies that a root script declares for subprojects', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a list', {}],
    ['calls', { 'settings.gradle': 'include(":app")\ninclude(":lib")\n' }],
    [
      'a project of a project',
      { 'settings.gradle': "include 'app', 'lib:core'\n", 'lib/core/gradle.lockfile': A },
    ],
    ['a catalog', { 'build.gradle': 'subprojects { dependencies { implementation libs.a } }' }],
    ['configure', { 'build.gradle': SUBPROJECTS.replace('subprojects', 'configure(subprojects)') }],
    [
      'one project',
      {
        'build.gradle': SUBPROJECTS.replace('subprojects', "project(':app')"),
        'lib/gradle.lockfile': '',
      },
    ],
    [
      'one project in Kotlin',
      {
        'build.gradle': '',
        'build.gradle.kts':
          'project(":lib:core") { dependencies { testImplementation("g:a:1.0") } }',
        'settings.gradle': "include 'app', 'lib:core'\n",
        'lib/core/gradle.lockfile': A,
      },
    ],
    [
      'the root as well',
      { 'build.gradle': SUBPROJECTS.replace('sub', 'all'), 'gradle.lockfile': A },
    ],
  ])('count as locked if the lockfiles of all projects contain them, as in %s', (_, files) => {
    expect(unlockedWith(files)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['a project has no lockfile', { 'settings.gradle': "include 'app', 'lib', 'more'\n" }],
    [
      '`configure` selects other projects',
      { 'build.gradle': SUBPROJECTS.replace('subprojects', 'configure(others)') },
    ],
    [
      'the project has no lockfile',
      {
        'build.gradle': SUBPROJECTS.replace('subprojects', "project(':more')"),
        'settings.gradle': "include 'app', 'lib', 'more'\n",
      },
    ],
    [
      'the project is not included',
      { 'build.gradle': SUBPROJECTS.replace('subprojects', "project(':other')") },
    ],
    ['a lockfile lacks the dependency', { 'lib/gradle.lockfile': 'g:c:1=runtimeClasspath\n' }],
    ['a lockfile is empty', { 'lib/gradle.lockfile': 'empty=runtimeClasspath\n' }],
    ['a lockfile is malformed', { 'lib/gradle.lockfile': '<<<' }],
    ['no project is included', { 'settings.gradle': "rootProject.name = 'demo'\n" }],
    ['a project is computed', { 'settings.gradle': "include 'app', 'lib'\ninclude(x)\n" }],
    ['a name is computed', { 'settings.gradle': 'include "app", "$x"\n' }],
    ['a name leaves the build', { 'app/settings.gradle': '', 'settings.gradle': "include '..'\n" }],
    [
      'a project moves',
      { 'settings.gradle': "include 'app'\nproject(':app').projectDir = file('lib')\n" },
    ],
    [
      'another script adds projects',
      { 'settings.gradle': "include 'app'\napply from: 'm.gradle'\n", 'm.gradle': '' },
    ],
    ['the settings of Kotlin add a project', { 'settings.gradle.kts': 'include("more")\n' }],
    ['the root has no lockfile', { 'build.gradle': SUBPROJECTS.replace('sub', 'all') }],
    [
      'the root itself has the dependency',
      { 'build.gradle': "dependencies { implementation 'g:a:1.0' }\nsubprojects { }" },
    ],
    [
      'the build script has the dependency',
      {
        'build.gradle': "subprojects { buildscript { dependencies { classpath 'g:a:1.0' } } }",
      },
    ],
  ])('are reported as not locked if %s', (_, files) => {
    expect(unlockedWith(files)).toEqual([UNLOCKED]);
  });
});
