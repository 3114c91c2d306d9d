/**
 * Python: packages that the configuration files of tools pin to one version: `tox.ini`, `tox.toml`, `hatch.toml`,
 * `flit.ini` and `noxfile.py`. Ranges are skipped, because no lockfile contains a version for them. Sources:
 * https://tox.wiki/en/stable/config.html, https://hatch.pypa.io/latest/intro/,
 * https://nox.thea.codes/en/stable/tutorial.html
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, insidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { pinnedByTools } from './pyproject-tools.ts';
import { pythonTokens } from './python-tokens.ts';
import { readLine } from './requirement-line.ts';
import { readSettings, requirementsIn } from './setup-cfg.ts';
import { buildPackages, isPinned } from './stated-dependency.ts';

export const toolFile: FileFormat = {
  role: 'manifest',
  wanted: { names: ['tox.ini', 'flit.ini', 'tox.toml', 'hatch.toml', 'uv.toml', 'noxfile.py'] },
  wantedIn: ['directory', 'file'],
  parse: parseToolFile,
};

function parseToolFile(file: EcosystemFile, context: ParseContext): ParsedFile {
  const name = baseName(file.path);
  if (name.endsWith('.ini')) return parseSettings(file, context);
  if (name.endsWith('.toml')) {
    return { packages: pinnedByTools(file, { [name]: readToml(file) }), problems: [] };
  }
  return parseProgram(file);
}

/** Matches the settings that list requirements. */
const LIST = /^(?:deps|requires|dev_requires|requires_extra|constrain_package_deps)$/;

function parseSettings(file: EcosystemFile, context: ParseContext): ParsedFile {
  const lines = readSettings(file)
    .filter(({ key }) => LIST.test(key))
    .flatMap(requirementsIn)
    // Removes the names of the environments for which a line is used, as in `py39: name==1.0`.
    .map((line) => line.replace(/^[\w.{},!-]+:\s+/, ''));
  const included = lines.flatMap((line) => {
    const { included: files, constraints } = readLine(line.replaceAll('{toxinidir}/', ''));
    return [...files, ...constraints];
  });
  return {
    packages: buildPackages(file, lines.filter(isPinned)),
    problems: included.flatMap((path) => missing(file, path, context)),
  };
}

/** Returns a problem if an included file was not read. Otherwise, it is parsed as a file of its own. */
function missing(file: EcosystemFile, path: string, context: ParseContext): readonly Problem[] {
  const inside = insidePath(file.path, path);
  const isThere = inside !== undefined && context.file(inside) !== undefined;
  if (isThere || /[{$]/.test(path) || context.sourceKind === 'file') return [];
  const message = `the included file ${path.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
  return [{ code: 'not-found', message, path: file.path }];
}

/** Returns the pinned packages in the strings of a program, such as `session.install("name==1.0")`. */
function parseProgram(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const tokens = pythonTokens(text);
  if (tokens === undefined) {
    throw new DataError('malformed', 'a string is not closed. Fix: close the string', {
      path: file.path,
    });
  }
  if (!/\bnox\b/.test(text)) {
    throw notALockfile(file, 'nox session', 'define a session as in the nox documentation');
  }
  const texts = tokens.flatMap(({ kind, value }) => (kind === 'text' ? value : []));
  return { packages: buildPackages(file, texts.filter(isPinned)), problems: [] };
}
