/**
 * Python: dependencies declared in `setup.py` and `setup.cfg`. `setup.py` is a program, so Assay reads only plain lists
 * of strings. Source: https://setuptools.pypa.io/en/latest/userguide/dependency_management.html
 */
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { dependenciesIn } from './listed-file.ts';
import { requirementsText } from './requirements-text.ts';
import { filesIn, readSettings, requirementsIn } from './setup-cfg.ts';
import { readSetupProgram } from './setup-program.ts';
import { buildPackages, dependencyOf, PYTHON_FIX } from './stated-dependency.ts';

export const setupPy = (locks: readonly Lock[]): FileFormat =>
  withManifest(
    { ...MANIFEST, wanted: { names: ['setup.py'] }, parse: buildOfSetupPy },
    {
      ecosystem: 'PyPI',
      manifests: ['setup.py'],
      locks,
      note: 'The file is a program. Assay can read all dependencies only if the file calls `setup` once, with plain lists. Otherwise, a lockfile in the same folder must list at least one package.',
    },
    (_, file) => readSetupPy(file),
  );

export const setupCfg = (locks: readonly Lock[]): FileFormat =>
  withManifest(
    { ...MANIFEST, wanted: { names: ['setup.cfg'] }, parse: buildOfSetupCfg },
    { ecosystem: 'PyPI', manifests: ['setup.cfg'], locks, note: '' },
    (_, file, context) => readSetupCfg(file, context),
  );

const MANIFEST = { role: 'manifest', wantedIn: ['directory', 'file'] } as const;

/** Maximum size of a program, in characters. */
const MAX_LENGTH = 1024 * 1024;

function programOf(file: EcosystemFile) {
  const text = requirementsText(file);
  if (text.replaceAll(/#.*$/gm, '').trim() !== '' && !/setup|distutils|pbr|skbuild/.test(text)) {
    throw notALockfile(file, 'call to setup', 'call setup, or write a pyproject.toml');
  }
  // If the program is too long, an unclosed quote takes its place. The program then counts as unreadable.
  return readSetupProgram(text.length > MAX_LENGTH ? '"' : text);
}

function readSetupPy(file: EcosystemFile): Manifest {
  const { texts, isSettled } = programOf(file);
  return {
    dependencies: [
      ...texts.install_requires.flatMap((one) => dependencyOf(file, one)),
      ...texts.extras_require.flatMap((one) => dependencyOf(file, one, { isOptional: true })),
    ],
    isProgram: !isSettled,
    fix: PYTHON_FIX,
  };
}

function buildOfSetupPy(file: EcosystemFile): ParsedFile {
  const { setup_requires: setup, tests_require: tests } = programOf(file).texts;
  return { packages: buildPackages(file, [...setup, ...tests]), problems: [] };
}

/**
 * Returns the dependencies in two sections: `install_requires` in `[options]`, and all settings in
 * `[options.extras_require]`.
 */
function readSetupCfg(file: EcosystemFile, context: ParseContext): Manifest {
  const dependencies = readSettings(file).flatMap((setting) => {
    const isOptional = setting.section === 'options.extras_require';
    const isRead = setting.section === 'options' && setting.key === 'install_requires';
    if (!isRead && !isOptional) return [];
    const facts = isOptional ? { isOptional } : {};
    const files = filesIn(setting);
    return files === undefined
      ? requirementsIn(setting).flatMap((one) => dependencyOf(file, one, facts))
      : files.flatMap((path) => dependenciesIn(file, path, context, facts));
  });
  return { dependencies, fix: PYTHON_FIX };
}

function buildOfSetupCfg(file: EcosystemFile): ParsedFile {
  const settings = readSettings(file).filter(
    ({ section, key }) => section === 'options' && /^(?:setup_requires|tests_require)$/.test(key),
  );
  return { packages: buildPackages(file, settings.flatMap(requirementsIn)), problems: [] };
}
