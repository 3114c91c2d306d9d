import { posix } from 'node:path';

/** A file of the base or of the head. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** Present if the bytes are an extract from the file. */
  readonly extract?: string | undefined;
}

/** The files that a change adds, edits or removes, as far as a manifest can depend on them. */
export interface NamedChanges {
  /** Paths of changed files that the scan reads. Their own packages are compared. */
  readonly read: ReadonlySet<string>;
  /** Paths of all other changed files. */
  readonly unread: ReadonlySet<string>;
  /** Words in the changed lines of the settings in each folder. Manifests use these settings without naming them. */
  readonly settings: readonly { readonly folder: string; readonly words: ReadonlySet<string> }[];
}

/** Settings from which tools take versions for all manifests in a folder. */
const SETTINGS =
  /(?:^|\/)(?:Directory\.(?:Build|Packages)\.(?:props|targets)|[Pp]ackages\.props|gradle\.properties|pnpm-workspace\.yaml)$/;

/** Files that many manifests read for a description or a version, but not for dependencies. */
const DESCRIPTION =
  /^(?:authors|change|contribut|copying|history|licen[cs]e|news|notice|readme)|version|__init__|about|\.(?:md|rst)$/i;

/** Words before the name of another file that a manifest reads. */
const READS =
  /(?:^|[^\w-])(?:-[rc]|--(?:requirement|constraint)|apply|eval\w*|file|Import|load\w*|open|read\w*|require\w*)(?!\w)/;

/** A file that limits the versions in a manifest. */
const CONSTRAINS = /^\s*(?:-c|--constraint)\b/;

/** A path with or without folders. */
const PATH = /[\w.@+~-]+(?:\/[\w.@+~-]+)*/g;

/** A quoted text, or a variable such as `$(name)`, `${name}` or `$name`. */
const REFERENCE = /["'({$]([A-Za-z][\w.@/-]*)/g;

/**
 * Compares the files of the base with those of the head.
 *
 * @param paths Changed files, whether the scan reads them or not.
 */
export function namedChanges(
  base: readonly ReadFile[],
  head: readonly ReadFile[],
  paths: Iterable<string>,
): NamedChanges {
  const [before, after] = [base, head].map((files) => new Map(files.map((one) => [one.path, one])));
  const known = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const changed = [...known].filter((path) => before?.get(path) !== after?.get(path));
  const settings = changed
    .filter((path) => SETTINGS.test(path))
    .map((path) => ({
      folder: posix.dirname(path),
      words: changedWords(before?.get(path), after?.get(path)),
    }));
  const unread = [...paths].filter((path) => !known.has(path));
  return { read: new Set(changed), unread: new Set(unread), settings };
}

function changedWords(
  before: ReadFile | undefined,
  after: ReadFile | undefined,
): ReadonlySet<string> {
  const [old, now] = [before, after].map((file) => new Set(textOf(file).split(/\r?\n/)));
  const lines = [...(old ?? [])].filter((line) => now?.has(line) !== true);
  for (const line of now ?? []) if (old?.has(line) !== true) lines.push(line);
  return new Set(lines.join('\n').match(/[A-Za-z][\w.@/-]*/g));
}

/**
 * Returns true if a manifest reads one of the changed files, so that its dependencies can change although the manifest
 * itself is unchanged.
 */
export function readsChange(manifest: ReadFile, { read, unread, settings }: NamedChanges): boolean {
  const text = textOf(manifest);
  const folders = foldersOf(manifest.path);
  const usesSetting = settings
    .filter(({ folder }) => folders.includes(folder))
    .some(({ words }) => [...text.matchAll(REFERENCE)].some(([, name = '']) => words.has(name)));
  if (usesSetting) return true;
  // In JSON, scripts and lists of published files name other files.
  if (manifest.path.endsWith('.json')) return false;
  return text.split('\n').some((line) => {
    if (CONSTRAINS.test(line) && namesOneOf(line, folders, read)) return true;
    return READS.test(line) && namesOneOf(line, folders, unread);
  });
}

function namesOneOf(line: string, folders: readonly string[], paths: ReadonlySet<string>): boolean {
  const plain = line.replaceAll('\\', '/').replaceAll(/\$\w+\//g, ' ');
  const named: readonly string[] = plain.match(PATH) ?? [];
  return named
    .filter((name) => !DESCRIPTION.test(posix.basename(name)))
    .some((name) => folders.some((folder) => paths.has(posix.join(folder, name))));
}

/** Returns the folder of a file and all its parent folders. The root folder is `.`. */
function foldersOf(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === '.' || folder === '/' ? ['.'] : [folder, ...foldersOf(folder)];
}

function textOf(file: ReadFile | undefined): string {
  return file === undefined || file.extract !== undefined ? '' : file.bytes.toString('utf8');
}
