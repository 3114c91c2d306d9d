/**
 * Python: requirements files with names other than `requirements.txt`, such as `reqs.txt`, `deps.txt`,
 * `constraints.txt` and `dev.pip`.
 */
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, insidePath } from '../paths.ts';
import { readLine } from './requirement-line.ts';
import { logicalLines } from './requirement-lines.ts';
import { requirements } from './requirements.ts';

/**
 * Format for requirements files with any name. Many other files also end in `.txt`, so these files are recognized by
 * their content. Each line must be valid for pip, and at least one requirement must have a version, as in `name==1.0`.
 */
export const freeRequirements: FileFormat = {
  wanted: {
    suffixes: ['.txt', '.TXT', '.Txt', '.pip', '.reqs'],
    names: ['requirements', 'constraints'],
    directories: ['requirements'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => requirements.isPrimary?.(path) === false && !/\.(?:in|lock)$/.test(path),
  isLikely: (bytes) => isLikely(bytes.toString('latin1', 0, MAX_HEAD)),
  parse: parseFree,
};

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

/** Number of characters to check before deciding whether the file could be a requirements file. */
const MAX_HEAD = 64 * 1024;

function parseFree(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('latin1');
  if (!isLikely(text.slice(0, MAX_HEAD)) || !VERSION.test(text)) return FOREIGN;
  if (!isOfPip(text) || isConstraint(file, context)) return FOREIGN;
  return requirements.parse(file, context);
}

/**
 * Names of the requirements files that are searched for a reference to a constraints file. Constraints by themselves do
 * not install packages.
 */
const NAMING = ['requirements', 'requirements-dev', 'dev-requirements', 'requirements_dev'].flatMap(
  (name) => [`${name}.txt`, `${name}.in`],
);

/**
 * True if a requirements file refers to this file as constraints. In that case, its versions are read together with the
 * requirements file.
 */
function isConstraint({ path }: EcosystemFile, context: ParseContext): boolean {
  return NAMING.flatMap((name) => context.named(name)).some((file) => {
    const text = file.bytes.toString('latin1');
    if (!text.includes(baseName(path))) return false;
    return [...logicalLines(text)]
      .flatMap((line) => readLine(line.text).constraints)
      .some((stated) => insidePath(file.path, stated) === path);
  });
}

/**
 * Matches a requirement with a version after `==`, `===` or `~=`. Without limits on the lengths, a long line would take
 * quadratic time. PyPI accepts names of up to 200 characters.
 */
const VERSION =
  /^[ \t]{0,40}(?=[\w.-]{0,200}[A-Za-z])[\w.-]{1,200}[ \t]{0,40}(?:\[[^\]\n]{0,400}\])?[ \t]{0,40}(?:===?|~=)[ \t]{0,40}\w/m;

/** True if the start of the file, up to the last complete line, could be from a requirements file. */
function isLikely(head: string): boolean {
  if (head.length < MAX_HEAD) return VERSION.test(head) && isOfPip(head);
  return isOfPip(head.slice(0, head.lastIndexOf('\n') + 1));
}

/** True if each line is an option, or a requirement whose name contains a letter. */
function isOfPip(text: string): boolean {
  for (const { text: line } of logicalLines(text)) {
    const { requirements: stated } = line === '' ? { requirements: [] } : readLine(line);
    const isOther = stated.some(
      (one) => one.kind === 'unclear' || ('name' in one && !/[A-Za-z]/.test(one.name)),
    );
    if (isOther) return false;
  }
  return true;
}
