import { expect, it } from '@jest/globals';
import { advisedVersions } from '../../../shared/report/advised-versions.ts';
import { aFinding } from './a-report.ts';

const inGo = (version: string, fixed: readonly string[]) =>
  aFinding({ package: { purl: 'pkg:golang/a@1', name: 'a', version, ecosystem: 'Go' }, fixed });

it.each([
  [
    'omits prereleases if the installed version is a release',
    '1.26.0',
    ['1.26.6', '1.27.0-rc.2'],
    ['1.26.6'],
  ],
  [
    'keeps prereleases if the installed version is a prerelease',
    '1.27.0-rc.1',
    ['1.27.0-rc.2'],
    ['1.27.0-rc.2'],
  ],
  ['keeps prereleases if there are no releases', '1.26.0', ['1.27.0-rc.2'], ['1.27.0-rc.2']],
  ['returns an empty list if there is no fix', '1.26.0', [], []],
])('advisedVersions %s', (_, version, fixed, wanted) => {
  expect(advisedVersions(inGo(version, fixed))).toEqual(wanted);
});
