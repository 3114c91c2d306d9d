import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const VERSIONS = ['yarn-2.4.2', 'yarn-3.8.7', 'yarn-4.18.1'];

function program(version: string): string {
  return ecosystemFixture(`npm/pnp/${version}.txt`);
}

describe("a Yarn Plug'n'Play installation", () => {
  it.each(VERSIONS)('has the packages that are listed in the script that %s wrote', (version) => {
    const files = { 'app/.pnp.cjs': program(version), 'app/local/package.json': '{}' };
    const { packages, problems } = inventoryOfFiles(files, 'image');
    expect(problems).toEqual([]);
    const byName = new Map(packages.map(({ purl, name }) => [purl, name]));
    expect(
      packages.map(({ name, version, isDirect, dependsOn }) => [
        `${name}@${version}`,
        isDirect,
        dependsOn.map((need) => byName.get(need)),
      ]),
    ).toEqual([
      ['ansi-styles@4.3.0', false, ['color-convert']],
      ['chalk@4.1.2', true, ['ansi-styles', 'supports-color']],
      ['color-convert@2.0.1', false, ['color-name']],
      ['color-name@1.1.4', false, []],
      ['has-flag@4.0.0', false, []],
      ['is-number@7.0.0', true, []],
      ['isarray@1.0.0', false, []],
      ['left-pad@1.3.0', true, []],
      ['minimist@1.2.7', false, []],
      ['mkdirp@0.5.6', true, ['minimist']],
      ['ms@2.0.0', true, []],
      ['once@1.4.0', true, ['wrappy']],
      ['packed@1.2.3', true, ['isarray']],
      ['safe-buffer@5.2.1', true, []],
      ['supports-color@7.2.0', false, ['has-flag']],
      ['wrappy@1.0.2', false, []],
    ]);
  });

  it('has packages with an unknown scope', () => {
    const { packages } = inventoryOfFiles({ '.pnp.cjs': program('yarn-4.18.1') }, 'image');
    expect(new Set(packages.map(({ scope }) => scope))).toEqual(new Set(['unknown']));
  });

  it('is ignored if the source tree has a lockfile', () => {
    const lockfile =
      '__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n';
    const files = { '.pnp.cjs': program('yarn-4.18.1'), 'yarn.lock': lockfile };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0']);
  });

  it('is read from a separate data file if the script does not contain the data', () => {
    const data = {
      dependencyTreeRoots: [{ name: 'app', reference: 'workspace:.' }],
      packageRegistryData: [
        [null, [[null, { packageDependencies: [['a', 'npm:1.0.0']] }]]],
        ['a', [['npm:1.0.0', { packageDependencies: [['a', 'npm:1.0.0']] }]]],
        [
          'app',
          [
            [
              'workspace:.',
              {
                packageDependencies: [
                  ['a', 'npm:1.0.0'],
                  ['b', null],
                ],
              },
            ],
          ],
        ],
        ['p', [['virtual:12#patch:p@npm%3A2.0.0#./p.patch::version=2.0.0&hash=12', {}]]],
        ['g', [['https://host.example/g.git#commit=1234', {}]]],
      ],
    };
    const files = {
      '.pnp.cjs': 'return hydrateRuntimeState(JSON.parse(fs.readFileSync(pnpDataFilepath)))',
      '.pnp.data.json': JSON.stringify(data),
    };
    const { packages, problems } = inventoryOfFiles(files, 'image');
    expect(problems).toEqual([]);
    expect(packages.map(({ purl, isDirect }) => [purl, isDirect])).toEqual([
      ['pkg:npm/a@1.0.0', true],
      ['pkg:npm/g?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fg.git%401234', false],
      ['pkg:npm/p@2.0.0', false],
    ]);
  });

  it('is reported as a problem if the script does not contain valid data', () => {
    expect(inventoryOfFiles({ '.pnp.cjs': 'module.exports = 1' }, 'image').problems).toMatchObject([
      { code: 'malformed', path: '.pnp.cjs' },
    ]);
    const broken = "const RAW_RUNTIME_STATE =\n'{\\\n';";
    expect(inventoryOfFiles({ '.pnp.cjs': broken }, 'image').problems).toMatchObject([
      { code: 'malformed', path: '.pnp.cjs' },
    ]);
  });
});
