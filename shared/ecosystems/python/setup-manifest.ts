/**
 * Python: what `setup.py` and `setup.cfg` ask for. The first is a program, of which plain lists of texts are read.
 * Source: https://setuptools.pypa.io/en/latest/userguide/dependency_management.html
 */
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { dependencyOf, PYTHON_FIX } from './stated-dependency.ts';

export const setupPy = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    { wanted: { names: ['setup.py'] } },
    {
      ecosystem: 'PyPI',
      manifests: ['setup.py'],
      locks,
      note: 'A program: where `install_requires` is no plain list, a lockfile beside it must hold something.',
    },
    readSetupPy,
  );

export const setupCfg = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    { wanted: { names: ['setup.cfg'] } },
    { ecosystem: 'PyPI', manifests: ['setup.cfg'], locks, note: '' },
    readSetupCfg,
  );

/** Longest program looked at, in characters. */
const MAX_LENGTH = 1024 * 1024;

function readSetupPy(file: EcosystemFile): Manifest {
  const text = file.bytes.toString('utf8').slice(0, MAX_LENGTH).replaceAll(/#.*$/gm, '');
  if (text.trim() !== '' && !/setup|distutils|pbr|skbuild/.test(text)) {
    throw notALockfile(file, 'call of setup', 'call it, or write a pyproject.toml');
  }
  const [, list] = /\binstall_requires\s*=\s*\[([^\]]*)\]/.exec(text) ?? [];
  // Anything but texts is known to whom runs it.
  const rest = (list ?? '').replaceAll(TEXT, '').replaceAll(/[\s,]/g, '');
  const isPlain = list !== undefined && rest === '';
  const texts = [...(list ?? '').matchAll(TEXT)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  return {
    dependencies: texts.flatMap((one) => dependencyOf(file, one)),
    isProgram: /\binstall_requires\b/.test(text) && !isPlain,
    fix: PYTHON_FIX,
  };
}

const TEXT = /"([^"\n]*)"|'([^'\n]*)'/g;

/** `install_requires` of the section `[options]`: one requirement to a line. */
function readSetupCfg(file: EcosystemFile): Manifest {
  const texts: string[] = [];
  let section = '';
  let key = '';
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    const text = row.replace(/(?:^|\s)[#;].*$/, '').trim();
    if (text === '') continue;
    if (/^\[.*\]$/.test(text)) section = text;
    else if (section === '')
      throw notALockfile(file, 'section', 'write [options] above its settings');
    else if (!/^\s/.test(row)) key = /^([\w.-]+)\s*[=:]/.exec(text)?.[1] ?? '';
    if (section !== '[options]' || key !== 'install_requires') continue;
    const value = /^\s/.test(row) ? text : text.replace(/^[\w.-]+\s*[=:]\s*/, '');
    texts.push(...value.split(/;\s*$/).filter((one) => one !== '' && !one.startsWith('[')));
  }
  return {
    // `file: requirements.txt` names another manifest.
    dependencies: texts
      .filter((one) => !/^file:/.test(one))
      .flatMap((one) => dependencyOf(file, one)),
    fix: PYTHON_FIX,
  };
}
