/**
 * Go: lockfiles of dep, Glide, govendor and Godep, which are older than Go modules. Source:
 * https://golang.github.io/dep/docs/Gopkg.lock.html, https://glide.readthedocs.io/en/latest/glide.lock/,
 * https://github.com/kardianos/vendor-spec, https://github.com/tools/godep#file-format
 */
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { readToml } from '../toml.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { hasGoMod } from './module-at.ts';
import { olderPackage } from './older-package.ts';

const FIX = 'run `go mod init` and `go mod tidy`';

/** The rules for reading one tool's lockfile. */
interface Rules {
  /** Folder of the project, relative to the lockfile. */
  readonly project: '.' | '..';
  /** Keys of the package lists. The value is true if the packages are needed only for tests. */
  readonly lists: Readonly<Record<string, boolean>>;
  /** A key that the tool writes last. A file without this key is truncated. */
  readonly last?: string;
  readonly path: string;
  readonly tags: readonly string[];
  read(file: EcosystemFile): JsonObject;
}

export const gopkgLock: FileFormat = lockOf(
  { names: ['Gopkg.lock', 'go.mod'] },
  {
    project: '.',
    lists: { projects: false },
    last: 'solve-meta',
    path: 'name',
    tags: ['version'],
    read: readToml,
  },
);

export const glideLock: FileFormat = lockOf(
  { names: ['glide.lock', 'go.mod'] },
  {
    project: '.',
    lists: { imports: false, testImports: true },
    last: 'testImports',
    path: 'name',
    tags: ['version'],
    read: (file) => {
      const document = parseYaml(file.bytes.toString('utf8'), file.path);
      return isObject(document) ? document : {};
    },
  },
);

export const vendorJson: FileFormat = lockOf(
  { pathSuffixes: ['vendor/vendor.json'], names: ['go.mod'] },
  {
    project: '..',
    lists: { package: false },
    path: 'path',
    tags: ['versionExact', 'version'],
    read: readJsonObject,
  },
);

export const godepsJson: FileFormat = lockOf(
  { pathSuffixes: ['Godeps/Godeps.json'], names: ['go.mod'] },
  {
    project: '..',
    lists: { Deps: false },
    path: 'ImportPath',
    tags: ['Comment'],
    read: readJsonObject,
  },
);

function lockOf(wanted: FileFormat['wanted'], rules: Rules): FileFormat {
  return {
    role: 'lockfile',
    wanted,
    wantedIn: ['directory', 'file'],
    isPrimary: (path) => !/(?:^|\/)go\.mod$/.test(path),
    parse: (file, context) => parseLock(file, rules, context),
  };
}

function parseLock(file: EcosystemFile, rules: Rules, context: ParseContext): ParsedFile {
  const document = rules.read(file);
  const { lists, last } = rules;
  const known = Object.keys(lists).filter((key) => arrayAt(document, key) !== undefined);
  const missing = known.length === 0 ? Object.keys(lists)[0] : last;
  if (missing !== undefined && !Object.hasOwn(document, missing)) {
    throw notALockfile(file, missing, FIX);
  }
  // Go ignores the files of older tools in a project that uses modules.
  if (hasGoMod(file, rules.project, context)) return { packages: [], problems: [] };
  const entries = known.flatMap((key) =>
    (arrayAt(document, key) ?? []).map((value) => ({ value, isDevelopment: lists[key] })),
  );
  const parsed = parseEach(entries, ({ value, isDevelopment }) => {
    const entry = objectEntry(file, value, { text: 'an entry' });
    const path = stringAt(entry, rules.path);
    if (path === undefined) throw unread(file, { text: 'an entry' }, FIX);
    const tags = rules.tags.flatMap((key) => stringAt(entry, key) ?? []);
    return olderPackage(file, { path, tag: tags[0], isDevelopment });
  });
  const { packages, problems } = parsed;
  return { packages: [...new Map(packages.map((one) => [one.purl, one])).values()], problems };
}
