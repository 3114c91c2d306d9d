/** Ruby: dependencies in a `Gemfile` or a gemspec. Both are programs, so Assay reads only plain statements. */
import type { Package } from '../../model/package.ts';
import type { Coverage, EcosystemFile, FileFormat, Lock, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { type ProgramRules, readProgram } from '../program-manifest.ts';
import { gemsOfGemfile } from './gemfile.ts';
import { readLockfile } from './lockfile.ts';
import { isSecondLockfile } from './lockfile-name.ts';
import { isPlainGemfile } from './plain-gemfile.ts';
import { GEMSPEC, ownGemspec } from './project-gems.ts';

/** Matches the folders of installed gems. */
const INSTALLED = /(?:^|\/)(?:vendor\/bundle|specifications|gems\/[^/]+-\d[^/]*)\//;

/**
 * Reads the gems that a Gemfile declares.
 *
 * @see https://bundler.io/man/gemfile.5.html
 */
export const gemfile = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: ['Gemfile', 'gems.rb'] },
      isPrimary: (path) => ['Gemfile', 'gems.rb'].includes(baseName(path)) && !INSTALLED.test(path),
    },
    {
      ecosystem: 'RubyGems',
      manifests: ['Gemfile', 'gems.rb'],
      locks: [lockOf(lockfile)],
      note: 'The file is a program. Assay reads only plain `gem` statements. If the file contains other statements, the lockfile must list at least one gem.',
    },
    readGemfile,
  );

/**
 * Reads the gems that a gemspec declares.
 *
 * @see https://guides.rubygems.org/specification-reference/
 */
export const gemspec = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { suffixes: [GEMSPEC] },
      isPrimary: (path) => path.endsWith(GEMSPEC) && !INSTALLED.test(path),
    },
    {
      ecosystem: 'RubyGems',
      manifests: ['*.gemspec'],
      locks: [lockOf(lockfile)],
      note: 'The lockfile in the same folder covers the gemspec. If a Gemfile refers to the gem by path, the Gemfile’s lockfile also covers the gemspec.',
    },
    (file) => ({ ...readProgram(file, GEMSPEC_RULES), fix: FIX }),
  );

const FIX = 'commit Gemfile.lock (bundle lock)';

const lockOf = (format: FileFormat): Lock => ({
  format,
  names: ['Gemfile.lock', 'gems.locked'],
  folderOf: (path) => (isSecondLockfile(baseName(path)) ? `${path}/` : path),
  coverage: coveredByGemfileLock,
});

/**
 * Returns what a lockfile covers: the names of its gems, and the specifications of gems in folders of the source tree.
 */
function coveredByGemfileLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const { specs } = readLockfile(lockfile.bytes.toString('utf8'));
  const manifests = specs.flatMap((spec) => ownGemspec(spec, lockfile, context)?.path ?? []);
  return { manifests, names: specs.map(({ name }) => name) };
}

const GEMFILE_RULES: ProgramRules = {
  comment: '#',
  own: /^[^\S\n]*(?:source|gem|gemspec|ruby|git_source|group|eval_gemfile|instance_eval|path|git)\b[^\S\n]*[("':%_A-Za-z{]|^[^\S\n]*gemspec\s*$|^[^\S\n]*%w/m,
  ownName: 'Bundler statement',
  statement:
    /(?:^|[;{|]|\bdo\b)[^\S\n]*gem[ (]*["'](?<name>[^"'\n]+)["'](?<rest>(?:[^\n;]*,[^\S\n]*\n){0,20}[^\n;]*)/gm,
  mention: /(?:^|[;{|]|\bdo\b)[^\S\n]*(?:gem\b|eval_gemfile\b|instance_eval\b)/gm,
  local: /\bpath\s*(?::|=>)/,
  // Bundler locks a gem only if it installs it, and these gems are not installed on every machine.
  optional: /\b(?:platforms?|install_if)\b/,
  range: gemRequirements,
  exact: exactGem,
};

const GEMSPEC_RULES: ProgramRules = {
  comment: '#',
  own: /\bGem::Specification\b/,
  ownName: 'Gem::Specification',
  statement:
    /\.add_(?:runtime_|development_)?dependency[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/g,
  mention:
    /\badd_(?:runtime_|development_)?dependency\b|[.@]dependencies\b|\bGem::Dependency\b|\.(?:__send__|public_send|send|instance_eval|instance_exec|method)\b|\b(?:eval|binding)\b[ (]*[(A-Z"']/g,
  development: /development_dependency/,
  range: gemRequirements,
  exact: exactGem,
};

function readGemfile(file: EcosystemFile): Manifest {
  const { dependencies, isProgram } = readProgram(file, GEMFILE_RULES);
  const text = file.bytes.toString('utf8');
  const groups = gemsOfGemfile(text);
  const grouped = dependencies.map((one) => ({
    ...one,
    isDevelopment: groups?.get(one.name) === true,
  }));
  return { dependencies: grouped, isProgram: isProgram || !isPlainGemfile(text), fix: FIX };
}

/** Returns the requirements after the name, such as `"~> 1.2", ">= 1.2.3"`. */
function gemRequirements(rest: string): string | undefined {
  const [, list] = /^\s*,\s*\[?((?:\s*["'][^"'\n]*["']\s*,?)+)/.exec(rest) ?? [];
  // The range is unknown if the line ends with a condition or contains a computed string.
  if (list === undefined || /\b(?:if|unless)\b|#\{/.test(rest)) return undefined;
  return [...list.matchAll(/["']([^"'\n]*)["']/g)].map(([, one]) => one).join(',');
}

/** Returns the package if the only requirement is one version, as in `"1.2.3"` or `"= 1.2.3"`. */
function exactGem(file: EcosystemFile, name: string, rest: string): Package | undefined {
  const [, version] = /^\s*,\s*["']\s*=?\s*(\d[\w.]*)\s*["'](?!\s*,\s*["'])/.exec(rest) ?? [];
  if (version === undefined) return undefined;
  const facts = { type: 'gem', ecosystem: 'RubyGems', scope: 'runtime', isDirect: true } as const;
  return packageOf(file, { ...facts, name, version });
}
