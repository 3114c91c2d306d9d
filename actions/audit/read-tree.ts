import type { AuditFile } from '../../shared/audit/area.ts';
import { AREAS } from '../../shared/audit/areas.ts';
import type { ComparedSource } from '../../shared/flows/comparison/compared-source.ts';
import { pathRequest } from '../../shared/flows/inventory/source-request.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { UncheckedFile } from '../../shared/model/audit.ts';
import type { Problem, SourceDescription } from '../../shared/model/inventory.ts';
import type { WantedFiles } from '../../shared/model/wanted-files.ts';
import { DIRECTORY_LIMITS } from '../../shared/source/limits.ts';
import { openPath } from '../../shared/source/open-path.ts';
import type { SourceContents, SourceFile } from '../../shared/source/source.ts';
import { readText } from '../../shared/text/read-text.ts';
import { isGzip, unpackGzip } from './unpack-gzip.ts';

/** The text files in one commit or folder. */
export interface TextFiles {
  readonly files: readonly AuditFile[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly UncheckedFile[];
}

/** The audited files, and the same folder in the base. */
export interface AuditedTree extends TextFiles {
  readonly source: SourceDescription;
  /** Paths that are excluded by ignore files. */
  readonly ignored: readonly string[];
  readonly compared: ComparedSource<TextFiles>;
  /**
   * The base, from which the baseline and the cluster policies are read. It is set even if no findings are compared, so
   * that a change cannot add a baseline that accepts its own findings, or delete the policies that they violate.
   */
  readonly baselineBase: ComparedSource<TextFiles>;
  /** Paths to the ignore files that a pull request changes. */
  readonly proposedIgnores: readonly string[];
}

/** Extensions of binary files, which are read only if they contain text. */
const BINARY =
  '.7z .a .avi .bmp .bz2 .class .dll .dylib .eot .exe .gif .ico .iso .jar .jpeg .jpg .lib .mkv .mov .mp3 .mp4 .o .ogg .otf .pdf .png .pyc .rar .so .tar .tif .tiff .ttf .war .wasm .wav .webm .webp .woff .woff2 .xz .zip .zst';

const ALL_FILES: WantedFiles = { globs: ['*'], binaryExtensions: BINARY.split(' ') };

/** Maximum size of a checked file, in bytes. Hand-written files are much smaller. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

const LIMITS = { ...DIRECTORY_LIMITS, maxFileBytes: MAX_FILE_BYTES };

interface Reading {
  /** Absolute path. */
  readonly path: string;
  readonly isWithIgnored: boolean;
  /** True to also read the base, for a pull request or a merge queue. */
  readonly isComparing: boolean;
  /** Path to the baseline inside the folder. */
  readonly baseline: string;
}

/** Reads the text files in a folder and in its base. */
export async function readTree(
  { path, isWithIgnored, isComparing, baseline }: Reading,
  host: Host,
): Promise<AuditedTree> {
  const run = runRepository(host);
  const { request, proposedIgnores } = await pathRequest(path, isWithIgnored, run, host);
  const source = await openPath(request);
  const contents = await source.read(ALL_FILES, { threads: 1, limits: LIMITS });
  const texts = textFiles(contents);
  const isNeeded =
    isComparing ||
    texts.files.some((file) => file.path === baseline || file.text.includes('apiVersion'));
  const baselineBase = isNeeded ? await baseOf(path, contents, host) : NOT_COMPARED;
  const compared = isComparing ? baselineBase : NOT_COMPARED;
  const { description, ignored = [] } = contents;
  return { ...texts, source: description, ignored, compared, baselineBase, proposedIgnores };
}

const NOT_COMPARED: ComparedSource<never> = { comparison: { status: 'none' } };

async function baseOf(
  path: string,
  contents: SourceContents,
  host: Host,
): Promise<ComparedSource<TextFiles>> {
  const { baseOfFolder } = await import('../../shared/flows/comparison/base-of-folder.ts');
  const head = { contents, wanted: ALL_FILES };
  const list = async (base: SourceContents) => textFiles(base);
  return await baseOfFolder(path, head, runRepository(host), { list });
}

/** Problem codes for files that an audit may skip, such as files that are too large, and broken links. */
const LEFT_OUT: ReadonlySet<string> = new Set(['limit-exceeded', 'path-escapes', 'not-found']);

function textFiles({ files, problems }: SourceContents): TextFiles {
  const own = files.filter(({ extract }) => extract === undefined);
  const isLeftOut = (problem: Problem) =>
    LEFT_OUT.has(problem.code) && !isUnreadConfiguration(problem);
  const { files: read, unchecked } = unpackGzip(own.map(auditFileOf));
  // Binary files with file names that rules check, such as `Dockerfile`.
  const unread = read.filter(
    ({ path, bytes }) => bytes !== undefined && !isGzip(path) && hasRules(path),
  );
  return {
    files: read,
    problems: [
      ...problems.filter((problem) => !isLeftOut(problem)),
      ...unread.map(({ path }) => ({ ...BINARY_PROBLEM, path })),
    ],
    unchecked: [
      ...problems.filter(isLeftOut).map(({ path, message }) => ({ path, reason: message })),
      ...unchecked,
    ],
  };
}

const BINARY_PROBLEM = {
  code: 'malformed',
  message: 'no rule can read the file, because it is binary',
} as const;

function auditFileOf({ path, bytes }: SourceFile): AuditFile {
  const text = readText(bytes);
  return text === undefined ? { path, text: '', bytes } : { path, text };
}

/**
 * Returns true if a file is too large to be read, but is a configuration that rules should check. Such a file is
 * reported as a problem.
 */
function isUnreadConfiguration({ code, path }: Problem): boolean {
  return code === 'limit-exceeded' && (hasRules(path) || /\.ya?ml$/i.test(path));
}

/** Returns true if rules check every file with this name, regardless of its content. */
function hasRules(path: string): boolean {
  return AREAS.some(({ name, mayRead }) => name !== 'secret' && mayRead({ path, text: '' }));
}
