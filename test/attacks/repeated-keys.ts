import type { Attack } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const NPM = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const CRAN = { ecosystem: 'CRAN', name: 'commonmark', version: '1.7' };
const SWIFT = { ecosystem: 'SwiftURL', name: 'github.com/vapor/vapor', version: '4.0.0' };

const bunPackages = (version: string) =>
  `"packages":{"minimist":["minimist@${version}","",{},"sha512-AA=="]}`;
const renvPackages = (version: string) =>
  `"Packages":{"commonmark":{"Package":"commonmark","Version":"${version}","Source":"Repository"}}`;
const swiftPins = (version: string) =>
  `"pins":[{"identity":"vapor","kind":"remoteSourceControl","location":"https://github.com/vapor/vapor","state":{"revision":"${'a'.repeat(40)}","version":"${version}"}}]`;

/** Files in which a key occurs twice. The package manager can take the first value, and JSON.parse takes the last. */
const CASES: readonly (readonly [HiddenPackage, Files])[] = [
  [
    NPM,
    {
      'package.json': '{"dependencies":{"minimist":"^1.2.5"}}',
      'bun.lock': `{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"minimist":"^1.2.5"}}},${bunPackages('1.2.5')},${bunPackages('1.2.8')}}`,
    },
  ],
  [CRAN, { 'renv.lock': `{"R":{},${renvPackages('1.7')},${renvPackages('1.9')}}` }],
  [SWIFT, { 'Package.resolved': `{${swiftPins('4.0.0')},${swiftPins('4.99.0')},"version":2}` }],
];

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a key occurs twice in a lockfile, and the package manager takes the first value',
    rows: [],
    variant(random) {
      const [hidden, files] = random.pick(CASES);
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  },
];
