import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../../errors/error-code.ts';
import { UserError } from '../../errors/errors.ts';
import type { Log } from '../../host/log.ts';
import type { ScratchFolder } from '../../host/scratch-folder.ts';
import type { StepFolders } from '../../host/step.ts';
import { parseImageSource } from '../../oci/image-source.ts';
import { noteMissingPath, pathOrImageFix } from './path-or-image-fix.ts';
import { isSbomFile } from './recognize-content.ts';
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts';

/** The name of the input for a source, and its value. Exactly one property is set. */
export type SourceTarget = Readonly<Record<string, string>>;

type Finding = Pick<StepFolders, 'workspace'> & Log;

/** Matches the prefixes for local paths in Syft, Grype and other tools, such as `dir:`. */
const PATH_SCHEME = /^(?:dir|file|fs):(.+)$/s;
const SBOM_SCHEME = /^sbom:(.+)$/s;
/**
 * Matches the scheme `registry:` before an image name. In `registry:2`, `registry` is the image name, and in
 * `registry:5000/name`, it is the host. The pattern matches neither.
 */
const REGISTRY_SCHEME = /^registry:(?!\d+\/)(.*[/:].*)$/s;
const OCI_SCHEME = /^oci-dir:(.+)$/s;
/** Matches a scheme that is not followed by a name. */
const EMPTY_SCHEME = /^(dir|file|fs|sbom|registry|oci-dir|oci|oci-archive|docker-archive|docker):$/;
const IMAGE_SCHEME = /^(?:oci|oci-archive|docker-archive|docker):/;

/** Matches a word that can only be a path, not an image name. */
const PATH =
  /^(?:[./~\\]|[A-Za-z]:\\)|\.(?:json|xml|ya?ml|toml|lock|txt|mod|sum|jar|war|whl|spdx|cdx)$/;

/** Maximum size of a file that is searched for SBOM fields, in bytes. */
const MAX_SBOM_BYTES = 256 * 1024 * 1024;

/**
 * Returns the input for the target of `assay scan TARGET`: a folder, a file, an SBOM, an image, or `-` for standard
 * input. An existing file takes precedence over an image with the same name.
 *
 * @throws {UserError} `file-not-found` or `input-invalid` with a fix.
 */
export async function sourceTarget(
  targets: readonly string[],
  host: Finding,
  scratch: ScratchFolder,
): Promise<SourceTarget> {
  const [target = '', ...others] = targets;
  if (others.length > 0) {
    const message = `The command accepts only one target, but ${targets.length} were specified.`;
    throw new UserError('input-conflict', message, 'Run the command once for each target.');
  }
  if (target === STANDARD_INPUT) return await inputOf(await readStandardInput(scratch.path));
  const scheme = EMPTY_SCHEME.exec(target)?.[1];
  if (scheme !== undefined) throw emptyScheme(target, scheme);
  const sbom = SBOM_SCHEME.exec(target)?.[1];
  if (sbom !== undefined) return { sbom };
  const path = PATH_SCHEME.exec(target)?.[1];
  if (path !== undefined) return { path };
  if (IMAGE_SCHEME.test(target)) return { image: target };
  const layout = OCI_SCHEME.exec(target)?.[1];
  if (layout !== undefined) return { image: `oci:${layout}` };
  const registry = REGISTRY_SCHEME.exec(target)?.[1];
  if (registry !== undefined) return { image: registry };
  return (await existing(target, host)) ?? imageNamed(target, host);
}

/** Returns the input that corresponds to a file or a folder. Returns undefined if the path does not exist. */
async function existing(target: string, { workspace }: Finding): Promise<SourceTarget | undefined> {
  const path = resolve(workspace, target);
  try {
    return (await stat(path)).isFile() ? await inputOf(path) : { path };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error) ?? '';
    // A path such as package.json/a leads through a file. It is an image only if it has a tag or a digest.
    if (code === 'ENOTDIR' && !/[:@]/.test(target)) throw noSuchPath(target);
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)) {
      return undefined;
    }
    // If the path is unreadable, the code that reads it reports this later.
    return { path };
  }
}

/**
 * Returns the input for a file. An SBOM is recognized by its content. It can have any name, except that of a lockfile.
 */
async function inputOf(path: string): Promise<SourceTarget> {
  const { size } = await stat(path);
  if (size > MAX_SBOM_BYTES) return { path };
  const content = await readFile(path).catch(() => undefined);
  return content !== undefined && isSbomFile(path, content) ? { sbom: path } : { path };
}

function imageNamed(target: string, host: Finding): SourceTarget {
  if (PATH.test(target) || target.includes('\0')) throw noSuchPath(target);
  if (isUrl(target)) throw noUrl(target);
  try {
    parseImageSource(target);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${shown(target)} is neither an existing file or folder nor an image reference.`;
    throw new UserError('input-invalid', message, pathOrImageFix(error.fix, target), {
      cause: error,
    });
  }
  noteMissingPath(target, host);
  return { image: target };
}

function emptyScheme(target: string, scheme: string): UserError {
  const isImage = scheme === 'docker' || scheme === 'registry';
  const isFile = scheme === 'sbom' || scheme === 'file' || scheme.endsWith('-archive');
  const word = isImage ? 'IMAGE' : isFile ? 'FILE' : 'DIR';
  return new UserError(
    'input-invalid',
    `The name after the colon is missing in "${target}".`,
    `Write a name after the colon, as in ${target}${word}.`,
  );
}

/** Returns true if a target is a URL. Such a target is rejected, because no command can read a URL. */
function isUrl(target: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(target);
}

function noUrl(target: string): UserError {
  const fix = 'Download the file or clone the repository, and specify its path.';
  return new UserError(
    'not-supported',
    `${shown(target)} is a URL, which Assay does not read.`,
    fix,
  );
}

function noSuchPath(target: string): UserError {
  const fix = 'Check the path, which is relative to the current folder.';
  return new UserError(
    'file-not-found',
    `The file or folder ${shown(target)} does not exist.`,
    fix,
  );
}

/** Maximum number of characters that a message quotes from a target. */
const MAX_SHOWN = 120;

function shown(target: string): string {
  return target.length > MAX_SHOWN ? `${target.slice(0, MAX_SHOWN)}…` : target;
}
