/** Searches the files in a layer for secrets while their bytes arrive. The bytes are not kept. */
import { gunzipSync } from 'node:zlib';
import { listZip, type ZipEntry } from '../binary/zip.ts';
import { gzipInflater } from '../compression/inflate.ts';
import type { SecretMatch } from '../secrets/find-secrets.ts';
import { type MaskedSecret, maskedSecret, nameSecret } from '../secrets/masked-secret.ts';
import { openNameSearch } from '../secrets/name-search.ts';
import { secretFinder } from '../secrets/secret-finder.ts';
import { readText } from '../text/read-text.ts';
import { archivedFiles, isZip, MAX_ARCHIVE_BYTES } from './archived-files.ts';

/** Size of the part of a file that is searched at once, in bytes. Hand-written files are smaller. */
const BLOCK_BYTES = 8 * 1024 * 1024;

/**
 * Number of bytes that two consecutive parts share, because a secret can cross the boundary between them. Private keys
 * are shorter.
 */
const SHARED_BYTES = 64 * 1024;

export interface FileSearchResult {
  readonly secrets: readonly MaskedSecret[];
  /**
   * Number of locations that `secrets` does not contain. The number is limited if a file has too many secrets of one
   * kind.
   */
  readonly omitted: number;
}

/** Searches one file after another. */
export interface FileSearch {
  /** Returns the tokens in a file name. Omits a token that was already in the name of an earlier file. */
  name(text: string): readonly MaskedSecret[];
  start(path: string): void;
  push(bytes: Uint8Array): void;
  /** Returns the secrets in the file. */
  end(): FileSearchResult;
}

/** The state of the search in one file. */
interface Search {
  path: string;
  /** Number of bytes in the block. */
  filled: number;
  /** True if the start of the block was also in an earlier block. */
  isLater: boolean;
  /** Line number of the first line in the block. */
  firstLine: number;
  found: MaskedSecret[];
  omitted: number;
}

/** Compiles the rules and returns a search that uses the same memory for all files. */
export function openFileSearch(): FileSearch {
  const finder = secretFinder();
  let block = Buffer.allocUnsafe(FIRST_BYTES);
  let search: Search = emptySearch('');
  const onOmitted = (_: string, places: number): void => {
    search.omitted += places;
  };
  const names = openNameSearch();
  const isArchive = () => !search.isLater && isZip(block.subarray(0, search.filled));
  const find = (bytes: Buffer, text: string | undefined, path: string) =>
    text === undefined
      ? finder.findTokens(bytes, path, onOmitted)
      : finder.find(text, path, onOmitted);
  const takeArchive = (entries: readonly ZipEntry[]): void => {
    const archive = block.subarray(0, search.filled);
    for (const { name, bytes, isOfApplication } of archivedFiles(entries, archive)) {
      const matches = find(bytes, readText(bytes), `${search.path}/${name}`);
      const own = matches.filter((match) => isOfApplication || hasPublicPrefix(match));
      search.found.push(
        ...own.map((match) => ({ ...maskedSecret(match, undefined), entry: name })),
      );
    }
  };
  const take = (isLast: boolean): void => {
    const stored = block.subarray(0, search.filled);
    for (const bytes of isLast && !search.isLater ? withoutGzip(stored) : [stored])
      takeBytes(bytes, isLast);
  };
  const takeBytes = (bytes: Buffer, isLast: boolean): void => {
    const next = search.filled - SHARED_BYTES;
    const text = readText(bytes);
    const { path } = search;
    const matches = find(bytes, text, path);
    const firstLine = text === undefined ? undefined : search.firstLine;
    // The end of this block is searched again with the next block, which contains all of a secret that crosses the
    // boundary.
    const end = isLast ? Number.POSITIVE_INFINITY : lengthBefore(next, bytes, text);
    const isOfPackage = PACKAGED.test(path);
    const own = matches.filter(
      (match) => isOwn(match, end, search) && !(isOfPackage && isSample(match)),
    );
    search.found.push(...own.map((match) => maskedSecret(match, firstLine)));
    if (isLast) return;
    search.firstLine += linesIn(block.subarray(0, next));
    search.isLater = true;
    block.copyWithin(0, next, search.filled);
    search.filled = SHARED_BYTES;
  };
  return {
    name: (text) => names(text).map(nameSecret),
    start: (path) => {
      search = emptySearch(path);
    },
    push: (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        if (search.filled === block.length) {
          const max = isArchive() ? MAX_ARCHIVE_BYTES : BLOCK_BYTES;
          if (block.length >= max) take(false);
          else block = grown(block, search.filled, max);
        }
        const length = Math.min(bytes.length - at, block.length - search.filled);
        block.set(bytes.subarray(at, at + length), search.filled);
        search.filled += length;
        at += length;
      }
    },
    end: () => {
      const entries = isArchive() ? listZip(block.subarray(0, search.filled)) : undefined;
      if (entries === undefined) take(true);
      else takeArchive(entries);
      if (block.length > BLOCK_BYTES) block = Buffer.allocUnsafe(FIRST_BYTES);
      return { secrets: search.found, omitted: search.omitted };
    },
  };
}

/** Maximum size of a decompressed file, in bytes. After this size, only the stored bytes are searched. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;

/**
 * Decompresses a gzip file, such as a dump or a log. Also returns the stored bytes if some of them are not gzip. Other
 * bytes are returned unchanged.
 */
function withoutGzip(bytes: Buffer): readonly Buffer[] {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return [bytes];
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_INFLATED_BYTES) throw new RangeError('too large');
    chunks.push(Buffer.from(chunk));
  };
  try {
    const inflater = gzipInflater('', take);
    if (inflater === undefined) return [gunzipSync(bytes, { maxOutputLength: MAX_INFLATED_BYTES })];
    inflater.push(bytes);
    inflater.end();
  } catch {
    return [Buffer.concat(chunks), bytes];
  }
  return [Buffer.concat(chunks)];
}

/**
 * Returns the number of characters in the first `size` bytes. A character can consist of several bytes, so this can be
 * less than `size`. Returns `size` if the block is not text.
 */
function lengthBefore(size: number, bytes: Buffer, text: string | undefined): number {
  return text === undefined ? size : (readText(bytes.subarray(0, size)) ?? '').length;
}

const FIRST_BYTES = 64 * 1024;

function grown(block: Buffer, filled: number, maxBytes: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, block.length * 4));
  block.copy(larger, 0, 0, filled);
  return larger;
}

function emptySearch(path: string): Search {
  return { path, filled: 0, isLater: false, firstLine: 1, found: [], omitted: 0 };
}

/**
 * Matches folders with files from packages. These files are public, so a key or a password in them is only a sample.
 */
const PACKAGED =
  /^(?:usr\/(?:s?bin|lib(?:32|64|exec)?|share|include)|s?bin|lib(?:32|64)?|var\/lib\/(?:dpkg|apt|rpm|apk))\/|^etc\/nsswitch\.conf$|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|pkg\/mod|\.m2\/repository)\//;

/** Kinds of keys, certificates and logins that occur in tests and documentation of packages. */
const SAMPLE_KINDS: ReadonlySet<string> = new Set(
  'http-auth-header jwk-private jwt npmrc-auth pkcs12-file private-key putty-key url-password'.split(
    ' ',
  ),
);

/** Returns true for a match that can be a sample. Only a provider token has a form that samples do not have. */
function isSample({ kind, confidence }: SecretMatch): boolean {
  return confidence === 'context' || SAMPLE_KINDS.has(kind);
}

/**
 * Returns true for a provider token with a public prefix. In a library, only such tokens are reported, because its
 * source code and messages contain other strings that look like passwords.
 */
function hasPublicPrefix(match: SecretMatch): boolean {
  return !isSample(match) && !match.masked.startsWith('…');
}

/**
 * Returns true if a match belongs to this block and not to the next block. A file that is a secret because of its name
 * is reported only with its first block.
 */
function isOwn({ span }: SecretMatch, end: number, { isLater }: Search): boolean {
  if (span.start === span.end) return !isLater;
  return span.start < end;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
