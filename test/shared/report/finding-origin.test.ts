import { expect, it } from '@jest/globals';
import {
  layerText,
  originText,
  ownerText,
  platformsText,
  toolsText,
} from '../../../shared/report/finding-origin.ts';
import { aFinding } from './a-report.ts';

const about = { purl: 'pkg:deb/debian/a@1', name: 'a', version: '1' };

it.each([
  [aFinding({ package: { ...about, origin: 'base' } }), 'from the base image'],
  [aFinding({ package: { ...about, origin: 'application' } }), 'from the application'],
  [aFinding({ package: about }), undefined],
  [aFinding({ package: undefined }), undefined],
])(
  'originText states whether the package is from the base image or the application, if this is known',
  (finding, want) => {
    expect(originText(finding)).toBe(want);
  },
);

it.each([
  ['pkg:deb/debian/skopeo@1.18.0%2Bds1?arch=amd64', 'in the deb package skopeo 1.18.0+ds1'],
  ['pkg:ebuild/app-containers/skopeo@1.18.0', 'in the ebuild package skopeo 1.18.0'],
  ['pkg:opkg/a@%zz', 'in the opkg package a %zz'],
  ['pkg:odd', 'in pkg:odd'],
  [undefined, undefined],
])('ownerText describes the containing package %s as %j', (owner, want) => {
  const ownedBy = owner === undefined ? undefined : [owner];
  expect(ownerText(aFinding({ package: { ...about, ownedBy } }))).toBe(want);
});

it('ownerText names one operating system package and counts the others if several contain the package', () => {
  const ownedBy = ['pkg:deb/debian/a@1', 'pkg:deb/debian/b@1', 'pkg:deb/debian/c@1'];
  expect(ownerText(aFinding({ package: { ...about, ownedBy } }))).toBe(
    'in the deb package a 1 and 2 more packages',
  );
});

it.each([
  [['linux/amd64', 'linux/arm64'], 'on linux/amd64, linux/arm64'],
  [['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'], 'on a/1, a/2, a/3, a/4 and 2 more'],
  [undefined, undefined],
])('platformsText names the platforms %j', (platforms, want) => {
  expect(platformsText(aFinding({ platforms }))).toBe(want);
});

it.each([
  [['Assay', 'Trivy'], 'reported by Assay and Trivy'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'reported by a, b, c, d, e, and 2 more'],
  [undefined, undefined],
])('toolsText names the tools that report a finding, up to a limit', (tools, want) => {
  expect(toolsText(aFinding({ tools }))).toBe(want);
});

it.each([
  ['COPY app /opt', 'in the layer of COPY app /opt'],
  ['/bin/sh -c #(nop) COPY app /opt', 'in the layer of COPY app /opt'],
  ['/bin/sh -c npm ci', 'in the layer of npm ci'],
  ['x'.repeat(100), `in the layer of ${'x'.repeat(79)}…`],
  [undefined, undefined],
])('layerText returns the expected description for %s', (instruction, wanted) => {
  const about = {
    purl: 'pkg:npm/a@1',
    name: 'a',
    version: '1',
    ...(instruction && { instruction }),
  };
  expect(layerText(aFinding({ package: about }))).toBe(wanted);
});
