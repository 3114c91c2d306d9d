import type { OperatingSystem, Problem, SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { Manifest } from './manifest.ts';

/** The file to parse. */
export interface EcosystemFile {
  readonly path: string;
  /** Text is UTF-8 without a byte order mark. */
  readonly bytes: Buffer;
  readonly layer?: number | undefined;
  /** True if the file began with a byte order mark, which overrides any encoding declared in the text. */
  readonly hadMark?: boolean | undefined;
}

/** Access to the other files of a source, for parsers. */
export interface ParseContext {
  readonly sourceKind: SourceKind;
  /** Returns another wanted file of the same source, by path. */
  file(path: string): EcosystemFile | undefined;
  /** Returns every wanted file with this base name, in any folder. */
  named(name: string): readonly EcosystemFile[];
  /** True if the user excludes the path. If absent, nothing is excluded. */
  isLeftOut?(path: string): boolean;
  /** The operating system of an image, if os-release was found. */
  readonly os: OperatingSystem | undefined;
}

/** Packages and problems of one file. An error in one entry does not stop the others from being read. */
export interface ParsedFile {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** True if the file turns out not to be of this format; it then does not count as read. */
  readonly isForeign?: boolean | undefined;
  /** Returns the files of the packages. Called at most once, and only if one of them may contain other packages. */
  readonly owned?: (() => Iterable<OwnedFile>) | undefined;
  /** The declared dependencies, if the file is a manifest. */
  readonly manifest?: Manifest | undefined;
}

/** A file installed by a package of the operating system. */
export interface OwnedFile {
  /** The package's purl. */
  readonly owner: string;
  /** Without a leading slash, as in `EcosystemFile`. */
  readonly path: string;
}

/**
 * The purpose of a format: a lockfile pins the installed versions; a manifest declares dependencies. Neither may
 * contain an unfinished merge, and a lockfile is never empty.
 */
export type FileRole = 'lockfile' | 'manifest';

/** One file format of an ecosystem. */
export interface FileFormat {
  /** Absent for installed packages and for documents. */
  readonly role?: FileRole;
  /** Files to read, including companions that `parse` only looks up. */
  readonly wanted: WantedFiles;
  /** Source kinds in which the files are wanted. If absent, all kinds. */
  readonly wantedIn?: readonly SourceKind[];
  /**
   * True if `parse` must be called for the path. If absent, it is called for each wanted file. Companions return
   * false.
   */
  isPrimary?(path: string): boolean;
  /**
   * True if the content may be of this format, for names that other formats share. It is cheap, and is also called
   * for files too large to parse.
   */
  isLikely?(bytes: Buffer): boolean;
  /** For manifests: how the versions of their dependencies are locked. */
  readonly locking?: Locking | undefined;
  /** @throws {DataError} if nothing can be read from the file. */
  parse(file: EcosystemFile, context: ParseContext): ParsedFile;
}

/** The files that lock the dependencies of a manifest. */
export interface Locking {
  /** The OSV ecosystem of the dependencies, whose rules compare their names; empty if they have none. */
  readonly ecosystem: string;
  /** Names of the manifests in the documentation of ecosystems: `package.json`. */
  readonly manifests: readonly string[];
  readonly locks: readonly Lock[];
  /** True if an optional dependency that the lockfiles lack is not installed. Its exact version is then no package. */
  readonly areLocksComplete?: boolean | undefined;
  /** A note for the documentation of ecosystems: when a manifest counts as locked, and which parts stay unread. */
  readonly note: string;
}

/** A lockfile format, as manifests use it. A lockfile covers the manifests in its own folder. */
export interface Lock {
  readonly format: FileFormat;
  /** Names of the lockfiles in the documentation of ecosystems: `package-lock.json`. */
  readonly names: readonly string[];
  /** Returns the folder that a lockfile covers, with a trailing slash. If absent, it covers its own folder. */
  folderOf?(path: string): string;
  /** True if the lockfile also covers the manifests in all subfolders. */
  readonly isForAllBelow?: boolean | undefined;
  /**
   * Returns the additional coverage of a lockfile. It is called only if the folder rules leave a manifest uncovered.
   */
  coverage?(lockfile: EcosystemFile, context: ParseContext): Coverage;
}

export interface Coverage {
  /** Paths of manifests that the lockfile names, such as members of a workspace. */
  readonly manifests: readonly string[];
  /** Names of locked dependencies besides the package names: aliases. */
  readonly names: readonly string[];
  /** Names of dependencies whose version an override of the project replaces. */
  readonly replaced?: readonly string[] | undefined;
}

/**
 * A family of file formats. An ecosystem never reads folders, opens files or downloads: it takes bytes and returns
 * packages.
 */
export interface Ecosystem {
  /** The name of the ecosystem's file. */
  readonly id: string;
  readonly formats: readonly FileFormat[];
}
