import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

/** The content of a log entry, in any supported kind and version. */
export interface LogRecord {
  readonly signature: Buffer;
  readonly digest: Buffer;
  /** The bytes that the digest covers: all signed bytes, or only the payload of the signed envelope. */
  readonly digestOf: 'signed' | 'payload';
  /** Certificate or public key of the signer, in PEM, or in DER from version 2. Undefined if it is missing. */
  readonly verifier: { readonly pem: string } | { readonly der: Buffer } | undefined;
}

/**
 * Parses the body of a log entry. The author of the bundle could have forged it.
 *
 * @throws {TrustError} `log-entry-mismatch` if the kind in the body is not supported or differs from that of the entry.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types
 */
export function readLogEntry({
  canonicalizedBody,
  kindVersion: { kind, version },
}: Pick<TransparencyLogEntry, 'canonicalizedBody' | 'kindVersion'>): LogRecord {
  const body = bodyOf(canonicalizedBody);
  if (body['kind'] !== kind || body['apiVersion'] !== version)
    throw mismatch(`is not of kind ${kind} ${version}`);
  const spec = objectAt(body, 'spec') ?? {};
  switch (`${kind} ${version}`) {
    case 'hashedrekord 0.0.1':
      return hashedRecord1(spec);
    case 'hashedrekord 0.0.2':
      return hashedRecord2(objectAt(spec, 'hashedRekordV002') ?? {});
    case 'dsse 0.0.1':
      return envelope1(spec);
    case 'dsse 0.0.2':
      return envelope2(objectAt(spec, 'dsseV002') ?? {});
    case 'intoto 0.0.2':
      return inToto(objectAt(spec, 'content') ?? {});
    default:
      throw mismatch(`has the unsupported kind ${kind} ${version}`);
  }
}

function bodyOf(bytes: Buffer): JsonObject {
  try {
    return asObject(parseJson(bytes, 'log entry'), '$');
  } catch (cause) {
    throw mismatch('is not a JSON object', cause);
  }
}

function hashedRecord1(spec: JsonObject): LogRecord {
  const signature = objectAt(spec, 'signature') ?? {};
  return {
    signature: base64At(signature, 'content'),
    digest: hexAt(objectAt(objectAt(spec, 'data') ?? {}, 'hash')),
    digestOf: 'signed',
    verifier: pemOf(stringAt(objectAt(signature, 'publicKey') ?? {}, 'content')),
  };
}

/** Parses the body of a version 2 entry. The digest in the entry covers all signed bytes, even for an envelope. */
function hashedRecord2(spec: JsonObject): LogRecord {
  const signature = objectAt(spec, 'signature') ?? {};
  return {
    signature: base64At(signature, 'content'),
    digest: base64At(objectAt(spec, 'data') ?? {}, 'digest'),
    digestOf: 'signed',
    verifier: derOf(signature),
  };
}

function envelope1(spec: JsonObject): LogRecord {
  const signature = onlySignature(spec);
  return {
    signature: base64At(signature, 'signature'),
    digest: hexAt(objectAt(spec, 'payloadHash')),
    digestOf: 'payload',
    verifier: pemOf(stringAt(signature, 'verifier')),
  };
}

/** Parses the body of a version 2 entry for an envelope. Logs no longer accept such entries. */
function envelope2(spec: JsonObject): LogRecord {
  const signature = onlySignature(spec);
  return {
    signature: base64At(signature, 'content'),
    digest: base64At(objectAt(spec, 'payloadHash') ?? {}, 'digest'),
    digestOf: 'payload',
    verifier: derOf(signature),
  };
}

/** Parses the body of an intoto entry. Its signature is base64-encoded twice. */
function inToto(content: JsonObject): LogRecord {
  const signature = onlySignature(objectAt(content, 'envelope') ?? {});
  return {
    signature: Buffer.from(base64At(signature, 'sig').toString('latin1'), 'base64'),
    digest: hexAt(objectAt(content, 'payloadHash')),
    digestOf: 'payload',
    verifier: pemOf(stringAt(signature, 'publicKey')),
  };
}

/**
 * Requires exactly one signature in an entry. If there were several, only the first would be checked, but other readers
 * could trust the rest.
 */
function onlySignature(holder: JsonObject): JsonObject {
  const [signature, ...others] = arrayAt(holder, 'signatures') ?? [];
  if (!isObject(signature) || others.length > 0)
    throw mismatch('does not have exactly one signature');
  return signature;
}

function derOf(signature: JsonObject): LogRecord['verifier'] {
  const verifier = objectAt(signature, 'verifier') ?? {};
  const holder = objectAt(verifier, 'x509Certificate') ?? objectAt(verifier, 'publicKey') ?? {};
  const rawBytes = stringAt(holder, 'rawBytes');
  return rawBytes === undefined ? undefined : { der: Buffer.from(rawBytes, 'base64') };
}

function pemOf(base64: string | undefined): LogRecord['verifier'] {
  return base64 === undefined
    ? undefined
    : { pem: Buffer.from(base64, 'base64').toString('latin1') };
}

function base64At(holder: JsonObject, name: string): Buffer {
  return Buffer.from(stringAt(holder, name) ?? '', 'base64');
}

function hexAt(hash: JsonObject | undefined): Buffer {
  return Buffer.from(stringAt(hash ?? {}, 'value') ?? '', 'hex');
}

function mismatch(what: string, cause?: unknown): TrustError {
  return new TrustError('log-entry-mismatch', `the log entry ${what}`, { cause });
}
