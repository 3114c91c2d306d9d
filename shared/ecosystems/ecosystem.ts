import type { GoProgram } from '../model/go-program.ts';
import type { OperatingSystem, Problem, SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { Manifest, ManifestGap } from './manifest.ts';

/** The path and content of a file to parse. */
export interface EcosystemFile {
  readonly path: string;
  /** The content. Text is UTF-8 without a byte order mark. */
  readonly bytes: Buffer;
  readonly layer?: number | undefined;
  /**
   * Target of a symbolic link in an image, if the file is read through the link. Absent if the file is read at its own
   * path.
   */
  readonly target?: string | undefined;
  /** True if the file started with a byte order mark. The mark overrides any encoding that the text declares. */
  readonly hadMark?: boolean | undefined;
}

/** Gives parsers access to the other files in a source. */
export interface ParseContext {
  readonly sourceKind: SourceKind;
  /**
   * Returns the file at a path in the same source. Returns undefined if the file does not exist, or if no format needs
   * it.
   */
  file(path: string): EcosystemFile | undefined;
  /** Returns all files with this base name, in any folder. Includes only files that a format needs. */
  named(name: string): readonly EcosystemFile[];
  /** True if the user's settings exclude the path. If this function is absent, all paths are included. */
  isLeftOut?(path: string): boolean;
  /** The operating system to which the parsed file belongs. Undefined if there is no os-release file. */
  readonly os: OperatingSystem | undefined;
  /**
   * Returns the data that a package repository provides for the manifest at a path. Absent if no repository was read.
   */
  resolved?(path: string): ResolvedManifest | undefined;
}

/** Data that a package repository provides for one manifest. */
export interface ResolvedManifest {
  /** Direct and transitive packages of the manifest. */
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** Properties that the manifest inherits from files in the repository. */
  readonly properties: ReadonlyMap<string, string>;
  /** Explains why packages might be missing. Undefined if all packages are known. */
  readonly gap: ManifestGap | undefined;
}

/** The packages and problems in one file. If one entry has an error, the other entries are still parsed. */
export interface ParsedFile {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** True if the file turns out to have a different format. Such a file does not count as read. */
  readonly isForeign?: boolean | undefined;
  /**
   * Returns the files that belong to the packages. Called at most once, and only if the source has a file that can
   * contain other packages, such as an executable.
   */
  readonly owned?: (() => Iterable<OwnedFile>) | undefined;
  /** The declared dependencies, if the file is a manifest. */
  readonly manifest?: Manifest | undefined;
  /** Description of the Go program in the file. Undefined if the program's functions are unknown. */
  readonly program?: GoProgram | undefined;
}

/** A file that an operating system package installed. */
export interface OwnedFile {
  /** purl of the package that installed the file. */
  readonly owner: string;
  /** Path without a leading slash, as in `EcosystemFile`. */
  readonly path: string;
}

/**
 * The purpose of a format. A lockfile pins the installed versions, and a manifest declares dependencies. Neither may
 * contain merge conflicts, and a lockfile must not be empty.
 */
export type FileRole = 'lockfile' | 'manifest';

/** One file format of an ecosystem. */
export interface FileFormat {
  /** Absent for installed packages and for SBOM documents. */
  readonly role?: FileRole;
  /** Files to read. Some are companion files, which `parse` looks up while it parses another file. */
  readonly wanted: WantedFiles;
  /** Kinds of sources in which the files are read. If absent, they are read in all kinds. */
  readonly wantedIn?: readonly SourceKind[];
  /**
   * True if `parse` must be called for the path. False for companion files. If this function is absent, `parse` is
   * called for all `wanted` files.
   */
  isPrimary?(path: string): boolean;
  /**
   * True for a folder whose path gives meaning to the files in it, such as `node_modules/a`. In an image, such a folder
   * can be a symbolic link. The files at its target are then read as if they were in the folder. Folders in the
   * `wanted` patterns are included automatically.
   */
  isInstallFolder?(path: string): boolean;
  /**
   * True if the content could have this format. Set only if files of other formats can have the same name. The function
   * must be fast, because it is also called for files that are too large to parse.
   */
  isLikely?(bytes: Buffer): boolean;
  /** Describes which lockfiles lock the versions of the dependencies. Set only for manifests. */
  readonly locking?: Locking | undefined;
  /**
   * Returns the packages and problems of a file.
   *
   * @throws {DataError} if the file contains nothing that can be read.
   */
  parse(file: EcosystemFile, context: ParseContext): ParsedFile;
}

/** The lockfiles that can lock the dependencies in a manifest. */
export interface Locking {
  /**
   * OSV ecosystem whose rules are used to compare the names of dependencies. Empty if OSV does not cover the
   * dependencies.
   */
  readonly ecosystem: string;
  /** Manifest names to show in the ecosystem documentation, such as `package.json`. */
  readonly manifests: readonly string[];
  readonly locks: readonly Lock[];
  /**
   * True if the lockfiles list every dependency that is installed. In that case, an optional dependency that is not
   * in a lockfile is not a package, even if its version is exact.
   */
  readonly areLocksComplete?: boolean | undefined;
  /** A note for the ecosystem documentation. It explains when a manifest is locked, and which parts are not read. */
  readonly note: string;
}

/** A lockfile format that locks the dependencies of manifests. A lockfile covers the manifests in its own folder. */
export interface Lock {
  readonly format: FileFormat;
  /** Lockfile names to show in the ecosystem documentation, such as `package-lock.json`. */
  readonly names: readonly string[];
  /**
   * Returns the folder that a lockfile covers, with a trailing slash. Without this function, a lockfile covers the
   * folder that contains it.
   */
  folderOf?(path: string): string;
  /** True if the lockfile also covers the manifests in all subfolders. */
  readonly isForAllBelow?: boolean | undefined;
  /**
   * Returns what else a lockfile covers because of its content, such as the manifests of workspace members. Called only
   * for manifests that are not covered because of their folder.
   */
  coverage?(lockfile: EcosystemFile, context: ParseContext): Coverage;
}

export interface Coverage {
  /** Paths of manifests that the lockfile lists, such as members of a workspace. */
  readonly manifests: readonly string[];
  /** Aliases under which dependencies are locked, in addition to the package names. */
  readonly names: readonly string[];
  /** Names of the dependencies whose declared version the project overrides. */
  readonly replaced?: readonly string[] | undefined;
}

/**
 * A family of file formats. An ecosystem converts bytes to packages. It never reads folders, opens files or downloads
 * anything.
 */
export interface Ecosystem {
  /** Name of the TypeScript file that defines the ecosystem. */
  readonly id: string;
  readonly formats: readonly FileFormat[];
}

/** A group of ecosystems. All of them are loaded if one of them is needed. */
export interface EcosystemGroup {
  /** The files that the ecosystems need in a folder. */
  readonly wanted: WantedFiles;
  load(): Promise<{ readonly ecosystems: readonly Ecosystem[] }>;
}
