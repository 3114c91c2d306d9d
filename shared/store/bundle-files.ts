import { digestOf } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { Bundle } from '../model/attestation.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import { legacyFileCandidate } from './cosign-bundle-file.ts';

/** Maximum number of bundles in one file. The limit for one tag in a registry is the same. */
const MAX_BUNDLES = 1_000;

/** Maximum size of a file, in bytes. The limit for one subject in a registry is the same. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Returns the content of a `.sigstore.json` file, which contains one bundle. */
export function bundleFileText(bundle: Bundle): string {
  return `${JSON.stringify(bundle)}\n`;
}

/** Returns the content of an `.intoto.jsonl` file, which contains one bundle per line. */
export function bundleLinesText(bundles: readonly Bundle[]): string {
  return bundles.map(bundleFileText).join('');
}

/**
 * Reads the candidates in a file with one bundle, or with one bundle per line. Also supports files that GitHub provides
 * for download, and both cosign formats. A line that cannot be read is listed as unreadable.
 *
 * @throws {DataError} if the file is too large.
 */
export function readEvidenceFile(bytes: Buffer, path: string): readonly EvidenceCandidate[] {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DataError('limit-exceeded', `The file is larger than ${MAX_FILE_BYTES} bytes.`, {
      path,
    });
  }
  const whole = tryJson(bytes, path);
  if (isDocument(whole)) return [candidateOf(whole, path, bytes)];
  // Each byte is decoded as one character. This is safe for line breaks, because in UTF-8, their bytes never occur
  // inside another character.
  const lines = bytes.toString('latin1').split('\n');
  const filled = [...lines.entries()].filter(([, line]) => line.trim() !== '');
  if (filled.length > MAX_BUNDLES) {
    throw new DataError('limit-exceeded', `The file has more than ${MAX_BUNDLES} lines.`, { path });
  }
  if (filled.length === 0) return [unreadable(path, 'The file is empty.')];
  return filled.map(([index, line]) => {
    const origin = `${path}:${index + 1}`;
    const text = Buffer.from(line, 'latin1');
    const value = tryJson(text, path);
    if (isDocument(value)) return candidateOf(value, origin, text);
    return unreadable(
      origin,
      value instanceof DataError ? value.message : 'The document is not a JSON object.',
    );
  });
}

/**
 * Returns the candidate in a document. GitHub's API returns a bundle inside an object that also contains the ID of its
 * repository.
 */
function candidateOf(
  value: Readonly<Record<string, unknown>>,
  origin: string,
  text: Buffer,
): EvidenceCandidate {
  const legacy = legacyFileCandidate(value, origin, text);
  if (legacy !== undefined) return legacy;
  const isWrapped = !Object.hasOwn(value, 'mediaType');
  const bundle = (isWrapped && objectAt(value, 'bundle')) || value;
  return { kind: 'bundle', origin, bundle, digest: digestOf(text) };
}

/** Returns the parsed JSON value. If the text is not valid JSON, returns the error instead of throwing it. */
function tryJson(bytes: Buffer, path: string): unknown {
  try {
    return parseExactJson(bytes, path);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

function isDocument(value: unknown): value is JsonObject {
  return isObject(value) && !(value instanceof DataError);
}

function unreadable(origin: string, message: string): EvidenceCandidate {
  return { kind: 'unreadable', origin, code: 'malformed', message };
}
