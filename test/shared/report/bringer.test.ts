import { expect, it } from '@jest/globals';
import { bringerText, platformsText } from '../../../shared/report/bringer.ts';
import { aFinding } from './a-report.ts';

const about = { purl: 'pkg:deb/debian/a@1', name: 'a', version: '1' };

it.each([
  [aFinding({ package: { ...about, origin: 'base' } }), 'from the base image'],
  [aFinding({ package: { ...about, origin: 'application' } }), 'from the application'],
  [aFinding({ package: about }), undefined],
  [aFinding({ package: undefined }), undefined],
])('says what brought it', (finding, want) => {
  expect(bringerText(finding)).toBe(want);
});

it.each([
  [['linux/amd64', 'linux/arm64'], 'on linux/amd64, linux/arm64'],
  [['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'], 'on a/1, a/2, a/3, a/4 and 2 more'],
  [undefined, undefined],
])('names the platforms %j', (platforms, want) => {
  expect(platformsText(aFinding({ platforms }))).toBe(want);
});
