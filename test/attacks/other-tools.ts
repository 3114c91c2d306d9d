import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const LODASH: HiddenPackage = { ecosystem: 'npm', name: 'lodash', version: '4.17.20' };
const MUX: HiddenPackage = { ecosystem: 'Go', name: 'github.com/gorilla/mux', version: 'v1.0.0' };
const WISP: HiddenPackage = { ecosystem: 'Hex', name: 'wisp', version: '1.2.0' };

const COMMIT = '645ef00459ed84a119197bfb8d8205042c6df63d';

/** Files with which web projects load an npm package without a package manager of Node.js. */
function webModule(random: Random): Files {
  const address = random.pick([
    'https://ga.jspm.io/npm:lodash@4.17.20/lodash.js',
    'https://cdn.jsdelivr.net/npm/lodash@4.17.20/lodash.min.js',
  ]);
  const pin = random.pick([
    'pin "lodash" # @4.17.20',
    `pin "lodash", to: "${address}"`,
    'pin NAME',
  ]);
  const [provider, library] = random.pick([
    ['cdnjs', 'lodash.js@4.17.20'],
    ['unpkg', 'lodash@4.17.20'],
    ['jsdelivr', 'lodash@latest'],
  ]);
  return random.pick<Files>([
    { 'config/importmap.rb': `${pin}\n` },
    { 'importmap.json': JSON.stringify({ imports: { lodash: address } }) },
    { 'libman.json': JSON.stringify({ libraries: [{ provider, library }] }) },
    { 'jspm.config.js': 'SystemJS.config({ map: { "l": "npm:lodash@4.17.20" } });' },
    { 'config.js': 'System.config({ map: { "l": "npm:lodash@4.17.20" } });' },
  ]);
}

/** A Meteor package, which installs npm packages with a call in its script. */
function meteorPackage(random: Random): Files {
  const call = random.pick([
    "Npm.depends({ lodash: '4.17.20' });",
    'Npm . depends( { "lodash" : "4.17.20", } )',
    "Npm.depends({ /* , */ lodash: '4.17.20' });",
    "Npm['depends']({ lodash: '4.17.20' });",
    "const versions = { lodash: '4.17.20' };\nNpm.depends(versions);",
    "/[/*]/;\nNpm.depends({ lodash: '4.17.20' }); // */",
  ]);
  return { [`packages/${random.word()}/package.js`]: `Package.describe({});\n${call}\n` };
}

/** Lockfiles and manifests of the tools that were in use before Go modules. */
function olderGo(random: Random): Files {
  const [name, tag] = ['github.com/gorilla/mux', random.pick(['v1.0.0', '1.0.0', COMMIT])];
  const json = (value: object) => JSON.stringify(value);
  return random.pick<Files>([
    { 'Gopkg.lock': `[[projects]]\n  name = "${name}"\n  version = "${tag}"\n\n[solve-meta]\n` },
    { 'Gopkg.toml': `[[constraint]]\n  name = "${name}"\n  version = "1.0.0"\n` },
    { 'glide.lock': `imports:\n- name: ${name}\n  version: ${tag}\ntestImports: []\n` },
    { 'glide.yaml': `package: a\nimport:\n- package: ${name}\n` },
    { 'vendor/vendor.json': json({ package: [{ path: `${name}/sub`, version: tag }] }) },
    { 'Godeps/Godeps.json': json({ Deps: [{ ImportPath: name, Comment: tag }] }) },
  ]);
}

function gleam(random: Random): Files {
  const lock =
    'packages = [\n  { name = "wisp", version = "1.2.0", source = "hex" },\n]\n\n[requirements]\n';
  return random.pick<Files>([
    { 'gleam.toml': 'name = "a"\n[dependencies]\nwisp = ">= 1.0.0"\n' },
    { 'gleam.toml': 'name = "a"\n', 'manifest.toml': lock },
    { 'gleam.toml': 'name = "a"\n', 'manifest.toml': lock.replace('[requirements]', '') },
    { 'manifest.toml': lock },
  ]);
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const folder = random.pick(['', `${random.word()}/`]);
      const files = Object.fromEntries(
        Object.entries(filesOf(random)).map(([path, text]) => [folder + path, text]),
      );
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

export const ATTACKS: readonly Attack[] = [
  attack('a web project loads a module without a package manager', LODASH, webModule),
  attack('a Meteor package installs an npm package by its script', LODASH, meteorPackage),
  attack('a tool from before Go modules pins a package', MUX, olderGo),
  attack('a Gleam project has a package', WISP, gleam),
];
