import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.trustedroot';

/**
 * Returns the trust root in a file. The file contains one JSON document, or the lines that `gh attestation
 * trusted-root` outputs. If there are several roots, returns the root whose certificate authorities belong to
 * `organization`.
 *
 * @param organization Organization in the subjects of the authorities: `sigstore.dev` or `GitHub, Inc.`. If undefined,
 * the file must contain only one root.
 * @throws {DataError} if a root is not valid, or if there is not exactly one matching root.
 */
export function readTrustedRoot(
  bytes: Buffer,
  path: string,
  organization: string | undefined,
): JsonObject {
  const roots = readTrustedRoots(bytes, path);
  const [only] = roots;
  if (roots.length === 1 && only !== undefined) return only;
  const fitting = roots.filter((root) => organizationsOf(root).has(organization ?? ''));
  const [first] = fitting;
  if (fitting.length === 1 && first !== undefined) return first;
  const matching =
    organization === undefined ? '' : `, of which ${fitting.length} belong to ${organization}`;
  throw new DataError(
    'not-found',
    `The file contains ${roots.length} trusted roots${matching}; expected one.`,
    { path },
  );
}

/**
 * Reads all trusted roots in a file, for any instance.
 *
 * @throws {DataError} if one of them is not a trusted root.
 */
export function readTrustedRoots(bytes: Buffer, path: string): readonly JsonObject[] {
  return documentsIn(bytes, path).map((value) => requireRoot(value, path));
}

function documentsIn(bytes: Buffer, path: string): readonly unknown[] {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.every((line) => line.startsWith('{') && isJson(line));
  if (isLines) return lines.map((line) => parseJson(line, path));
  return [parseJson(bytes, path)];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function requireRoot(value: unknown, path: string): JsonObject {
  const root = asObject(value, '$');
  const mediaType = stringAt(root, 'mediaType');
  if (mediaType?.startsWith(MEDIA_TYPE_PREFIX) !== true) {
    throw new DataError(
      'malformed',
      'The file is not a Sigstore trusted root. To get one, run `gh attestation trusted-root`.',
      { path },
    );
  }
  if ((arrayAt(root, 'certificateAuthorities') ?? []).length > 0) return root;
  throw new DataError('malformed', 'The trusted root contains no certificate authority.', { path });
}

function organizationsOf(root: JsonObject): ReadonlySet<string> {
  const authorities = arrayAt(root, 'certificateAuthorities') ?? [];
  const subjects = authorities.filter(isObject).map((authority) => objectAt(authority, 'subject'));
  return new Set(subjects.map((subject) => (subject && stringAt(subject, 'organization')) ?? ''));
}
