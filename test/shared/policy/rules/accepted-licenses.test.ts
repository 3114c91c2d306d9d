import { expect, it } from '@jest/globals';
import { acceptedLicenses } from '../../../../shared/policy/rules/accepted-licenses.ts';
import { aPackage } from '../builders.ts';

const refusals = (license: string | undefined, policy: Parameters<typeof acceptedLicenses>[1]) =>
  acceptedLicenses([aPackage({ license })], policy).map(({ message, accept }) => [message, accept]);

const allow = { licenses: { allow: ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0'] } };
const deny = { licenses: { deny: ['GPL-3.0-only'] } };

it.each([
  ['MIT', allow],
  ['GPL-3.0-only OR MIT', allow],
  ['(ISC AND Apache-2.0) OR MIT', allow],
  ['GPL-2.0 WITH Classpath-exception-2.0', allow],
  ['MIT WITH Autoconf-exception-2.0', allow],
  ['MIT', deny],
  ['GPL-3.0-only OR MIT', deny],
  ['GPL-3.0-or-later', deny],
  [undefined, { ...allow, unknownLicenses: 'allow' as const }],
  ['Apache 2.0', { ...deny, unknownLicenses: 'allow' as const }],
  [undefined, {}],
])('acceptedLicenses accepts the license %p', (license, policy) => {
  expect(refusals(license, policy)).toEqual([]);
});

it.each([
  ['ISC', '{ allow: [ISC] }'],
  ['MIT AND ISC', '{ allow: [ISC] }'],
  ['ISC OR (0BSD AND Zlib)', '{ allow: [ISC] }'],
  ['GPL-2.0', '{ allow: [GPL-2.0-only] }'],
  ['MIT+', '{ allow: [MIT+] }'],
])('acceptedLicenses rejects the license %s if `allow` does not list it', (license, missing) => {
  expect(refusals(license, allow)).toEqual([
    [
      `left-pad 1.0.0 has the license ${license}, which \`licenses\` does not allow`,
      `licenses: ${missing}`,
    ],
  ]);
});

it.each(['GPL-3.0', 'GPL-3.0-only AND MIT', 'GPL-3.0-only WITH GCC-exception-3.1'])(
  'acceptedLicenses rejects the license %s if `deny` lists it',
  (license) => {
    expect(refusals(license, deny)).toEqual([
      [`left-pad 1.0.0 has the license ${license}, which \`licenses\` denies`, undefined],
    ]);
  },
);

it.each([
  [undefined, 'no known license'],
  ['Apache 2.0', 'no SPDX license'],
])('acceptedLicenses rejects the license %p as unknown', (license, what) => {
  expect(refusals(license, deny)).toEqual([
    [`left-pad 1.0.0 has ${what} (\`unknown-licenses: fail\`)`, 'unknown-licenses: allow'],
  ]);
});

it('acceptedLicenses does not check a package that belongs to an operating system package', () => {
  const owned = aPackage({ ownedBy: ['pkg:deb/debian/a@1'] });
  expect(acceptedLicenses([owned], deny)).toEqual([]);
});
