import type { GoProgram } from '../model/go-program.ts';
import type { OperatingSystem, Problem, SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { Manifest, ManifestGap } from './manifest.ts';

/** The file to parse. */
export interface EcosystemFile {
  readonly path: string;
  /** The content. Text is UTF-8 without a byte order mark. */
  readonly bytes: Buffer;
  readonly layer?: number | undefined;
  /**
   * The target of the symbolic link through which an image's file is read. Absent if the file is read at its own path.
   */
  readonly target?: string | undefined;
  /** True if the file started with a byte order mark. The mark overrides any encoding that the text declares. */
  readonly hadMark?: boolean | undefined;
}

/** Gives parsers access to the other files in a source. */
export interface ParseContext {
  readonly sourceKind: SourceKind;
  /** Returns a file of the same source by its path, if a format needs the file. */
  file(path: string): EcosystemFile | undefined;
  /** Returns all files with this base name that a format needs, in any folder. */
  named(name: string): readonly EcosystemFile[];
  /** True if the user's settings exclude the path. If this function is absent, all paths are included. */
  isLeftOut?(path: string): boolean;
  /** The operating system of an image, if os-release was found. */
  readonly os: OperatingSystem | undefined;
  /** Returns the data from a package repository about the manifest at a path. Absent if no repository was read. */
  resolved?(path: string): ResolvedManifest | undefined;
}

/** The data from a package repository about one manifest. */
export interface ResolvedManifest {
  /** Direct and transitive packages. */
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** Properties that the manifest inherits from files in the repository. */
  readonly properties: ReadonlyMap<string, string>;
  /** The reason why packages might be missing. Undefined if all packages are known. */
  readonly gap: ManifestGap | undefined;
}

/** Packages and problems of one file. An error in one entry does not stop the other entries from being parsed. */
export interface ParsedFile {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** True if the file has another format. Such a file does not count as read. */
  readonly isForeign?: boolean | undefined;
  /**
   * Returns the files that belong to the packages. Called at most once, and only if one of these files can contain
   * other packages.
   */
  readonly owned?: (() => Iterable<OwnedFile>) | undefined;
  /** The declared dependencies, if the file is a manifest. */
  readonly manifest?: Manifest | undefined;
  /** The Go program in the file, if its functions are known. */
  readonly program?: GoProgram | undefined;
}

/** A file that an operating system package installed. */
export interface OwnedFile {
  /** The package's purl. */
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
  /** `role` is absent for installed packages and for SBOM documents. */
  readonly role?: FileRole;
  /** Files to read, including companion files that `parse` only looks up. */
  readonly wanted: WantedFiles;
  /** Source kinds in which the files are needed. If absent, they are needed in all kinds. */
  readonly wantedIn?: readonly SourceKind[];
  /**
   * True if `parse` must be called for the path, and false for companion files. If absent, `parse` is called for each
   * of the `wanted` files.
   */
  isPrimary?(path: string): boolean;
  /**
   * True for a folder that gives its files their meaning, such as `node_modules/a`. If an image has a symbolic link at
   * such a path, the files in the target of the link are read as if they were in the folder. Folders in patterns of
   * `wanted` are included automatically.
   */
  isInstallFolder?(path: string): boolean;
  /**
   * True if the content could have this format. Set only if other formats have the same file name. The function must be
   * fast, because it is also called for files that are too large to parse.
   */
  isLikely?(bytes: Buffer): boolean;
  /** Describes which lockfiles lock the versions of the dependencies. Set only for manifests. */
  readonly locking?: Locking | undefined;
  /** @throws {DataError} if the file contains nothing that can be read. */
  parse(file: EcosystemFile, context: ParseContext): ParsedFile;
}

/** The lockfiles that can lock the dependencies in a manifest. */
export interface Locking {
  /**
   * The OSV ecosystem with the rules for comparing the names of dependencies. Empty if the dependencies have no OSV
   * ecosystem.
   */
  readonly ecosystem: string;
  /** Names of the manifests for the ecosystem documentation, such as `package.json`. */
  readonly manifests: readonly string[];
  readonly locks: readonly Lock[];
  /**
   * True if the lockfiles list every dependency that is installed. In that case, an optional dependency that is not
   * in a lockfile is not a package, even if its version is exact.
   */
  readonly areLocksComplete?: boolean | undefined;
  /** A note for the ecosystem documentation about when a manifest counts as locked, and which parts are not read. */
  readonly note: string;
}

/** A lockfile format that locks the dependencies of manifests. A lockfile covers the manifests in its own folder. */
export interface Lock {
  readonly format: FileFormat;
  /** Names of the lockfiles for the ecosystem documentation, such as `package-lock.json`. */
  readonly names: readonly string[];
  /**
   * Returns the folder that a lockfile covers, with a trailing slash. Without this function, a lockfile covers the
   * folder that contains it.
   */
  folderOf?(path: string): string;
  /** True if the lockfile also covers the manifests in all subfolders. */
  readonly isForAllBelow?: boolean | undefined;
  /**
   * Reads further coverage from the content of a lockfile. Called only if the folder rules leave a manifest uncovered.
   */
  coverage?(lockfile: EcosystemFile, context: ParseContext): Coverage;
}

export interface Coverage {
  /** Paths of manifests that the lockfile names, such as members of a workspace. */
  readonly manifests: readonly string[];
  /** Aliases under which dependencies are locked, in addition to the package names. */
  readonly names: readonly string[];
  /** Names of dependencies whose declared version an override in the project replaces. */
  readonly replaced?: readonly string[] | undefined;
}

/**
 * A family of file formats. An ecosystem turns bytes into packages. It never reads folders, opens files or downloads
 * anything.
 */
export interface Ecosystem {
  /** Name of the TypeScript file that defines the ecosystem. */
  readonly id: string;
  readonly formats: readonly FileFormat[];
}

/** Ecosystems that are loaded together when one of them is needed. */
export interface EcosystemGroup {
  /** The files that the ecosystems need in a folder. */
  readonly wanted: WantedFiles;
  load(): Promise<{ readonly ecosystems: readonly Ecosystem[] }>;
}
