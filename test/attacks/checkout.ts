import { git, initialize, writeFiles } from '../support/git.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const LODASH: HiddenPackage = { ecosystem: 'npm', name: 'lodash', version: '4.17.20' };

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'a', dependencies: { lodash: '4.17.20' } },
    'node_modules/lodash': { version: '4.17.20' },
  },
});

const MANIFEST = JSON.stringify({ name: 'a', dependencies: { lodash: '4.17.20' } });

const FILES = { 'package.json': MANIFEST, 'package-lock.json': LOCK };

/** Excludes the folder of the package from the checkout by a cone, by patterns or by a sparse index. */
function sparse(random: Random) {
  const folder = `${random.word()}/${random.word()}`;
  const form = random.pick(['--cone', '--no-cone', '--sparse-index']);
  const files: Files = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [`${folder}/${name}`, text]),
  );
  const prepare = async (repository: string): Promise<void> => {
    await initialize(repository);
    await git(repository, 'add', '.');
    await git(repository, 'commit', '-qm', 'first');
    await git(repository, 'sparse-checkout', 'set', form, '.github');
  };
  return {
    what: `${folder} left out by sparse-checkout ${form}`,
    run: () => hidePackage(files, LODASH, {}, prepare),
  };
}

function submodule(random: Random) {
  const folder = random.pick([random.word(), `${random.word()}/${random.word()}`]);
  const prepare = async (repository: string): Promise<void> => {
    const library = temporaryFolder('library');
    await initialize(library);
    writeFiles(library, FILES);
    await git(library, 'add', '.');
    await git(library, 'commit', '-qm', 'first');
    await initialize(repository);
    await git(repository, 'submodule', '--quiet', 'add', library, folder);
    await git(repository, 'submodule', '--quiet', 'deinit', '-f', folder);
  };
  return { what: `${folder} is a submodule`, run: () => hidePackage({}, LODASH, {}, prepare) };
}

export const ATTACKS: readonly Attack[] = [
  { name: 'a sparse checkout leaves out the lockfile', rows: [], variant: sparse },
  { name: 'a submodule with the lockfile is not checked out', rows: [], variant: submodule },
];
