/**
 * Reads `.npmrc` and `.yarnrc`, in which npm, pnpm and Yarn 1 can turn off the lockfile. Source:
 * https://docs.npmjs.com/cli/v11/using-npm/config#package-lock, https://pnpm.io/9.x/npmrc#lockfile,
 * https://classic.yarnpkg.com/lang/en/docs/yarnrc/
 */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { unusedLockfile } from '../unread.ts';
import { isInstalled } from './install-paths.ts';

export const npmSettings: FileFormat = {
  wanted: { names: ['.npmrc', '.yarnrc'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: parseSettings,
};

const NPM_LOCKS = ['package-lock.json', 'npm-shrinkwrap.json'];
const PNPM_LOCKS = ['pnpm-lock.yaml'];

function parseSettings(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const problems = baseName(file.path) === '.npmrc' ? ofNpm(text) : ofYarn(text);
  return { packages: [], problems: problems.flatMap((off) => unusedBeside(file, off, context)) };
}

/** A setting that turns off the lockfiles with the given names. */
interface Off {
  readonly setting: string;
  readonly locks: readonly string[];
}

/**
 * Returns the settings that turn off the lockfiles of npm and pnpm. npm's setting is `package-lock`, or its alias
 * `shrinkwrap`. It also applies to pnpm, except if pnpm's own setting, `lockfile`, is present.
 */
function ofNpm(text: string): readonly Off[] {
  const values = valuesIn(text);
  const npm = ['package-lock', 'shrinkwrap'].find((key) => values.get(key) === false);
  const pnpm = values.get('lockfile') === false ? 'lockfile' : npm;
  return [
    ...(npm === undefined ? [] : [{ setting: `${npm}=false`, locks: NPM_LOCKS }]),
    ...(pnpm === undefined || values.get('lockfile') === true
      ? []
      : [{ setting: `${pnpm}=false`, locks: PNPM_LOCKS }]),
  ];
}

/**
 * Matches `key = value`. npm accepts quotes, `[]` after the key, and a comment after the value. If a key is repeated,
 * its last value counts.
 */
const ROW = /^["']?([\w-]{1,40})["']?(?:\[\])?\s*=\s*["']?([\w${}?:-]{1,80})["']?\s*(?:[;#].*)?$/;

/** Matches a variable with a question mark. If it is not set, npm replaces it with an empty string. */
const EMPTY_VARIABLE = /\$\{[^{}]{0,80}\?\}/g;

/** Returns the boolean settings before the first section. */
function valuesIn(text: string): ReadonlyMap<string, boolean> {
  const values = new Map<string, boolean>();
  // npm also ends a line at a carriage return.
  for (const row of text.split(/[\r\n]+/)) {
    const stated = row.replaceAll(EMPTY_VARIABLE, '').trim();
    if (stated.startsWith('[')) break;
    const [, key, value = ''] = ROW.exec(stated) ?? [];
    // The value of a variable is unknown, so it could be `false`.
    if (key !== undefined) values.set(key, !/^(?:false|null|0+|.*\$\{.*)$/.test(value));
  }
  return values;
}

/** Returns the setting `--install.no-lockfile true`, which turns off the lockfile of Yarn 1. */
function ofYarn(text: string): readonly Off[] {
  const found = /^--(?:install\.)?no-lockfile[ \t]+"?true"?[ \t]*$/m.exec(text);
  return found === null ? [] : [{ setting: found[0].trim(), locks: ['yarn.lock'] }];
}

function unusedBeside(
  file: EcosystemFile,
  { setting, locks }: Off,
  context: ParseContext,
): readonly Problem[] {
  return locks
    .filter((name) => context.file(besidePath(file.path, name)) !== undefined)
    .map((name) => unusedLockfile(file, name, setting));
}
