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

/** What a log recorded, of any kind and version that can be verified. */
export interface LogRecord {
  readonly signature: Buffer;
  readonly digest: Buffer;
  /** What the digest is of: all bytes that are signed, or the payload of the envelope that is. */
  readonly digestOf: 'signed' | 'payload';
  /** Certificate or public key of the signer: PEM, or DER from version 2 on. Undefined where there is none. */
  readonly verifier: { readonly pem: string } | { readonly der: Buffer } | undefined;
}

/**
 * Reads the body of a log entry, which whoever made the bundle may have written.
 *
 * @throws {TrustError} `log-entry-mismatch` when it is of another kind than the entry says, or of none that is
 *   known here.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types
 */
export function readLogEntry({
  canonicalizedBody,
  kindVersion: { kind, version },
}: Pick<TransparencyLogEntry, 'canonicalizedBody' | 'kindVersion'>): LogRecord {
  const body = bodyOf(canonicalizedBody);
  if (body['kind'] !== kind || body['apiVersion'] !== version)
    throw mismatch(`is not of the kind ${kind} ${version}`);
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
      throw mismatch(`is of the kind ${kind} ${version}, which is not known`);
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

/** The log takes a whole envelope as a digest too, of what is signed. */
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

/** Logs no longer take it. */
function envelope2(spec: JsonObject): LogRecord {
  const signature = onlySignature(spec);
  return {
    signature: base64At(signature, 'content'),
    digest: base64At(objectAt(spec, 'payloadHash') ?? {}, 'digest'),
    digestOf: 'payload',
    verifier: derOf(signature),
  };
}

/** Its signature is in base64 twice. */
function inToto(content: JsonObject): LogRecord {
  const signature = onlySignature(objectAt(content, 'envelope') ?? {});
  return {
    signature: Buffer.from(base64At(signature, 'sig').toString('latin1'), 'base64'),
    digest: hexAt(objectAt(content, 'payloadHash')),
    digestOf: 'payload',
    verifier: pemOf(stringAt(signature, 'publicKey')),
  };
}

/** One entry is for one signature: whoever reads the others would believe them too. */
function onlySignature(holder: JsonObject): JsonObject {
  const [signature, ...others] = arrayAt(holder, 'signatures') ?? [];
  if (!isObject(signature) || others.length > 0) throw mismatch('does not have one signature');
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
  return new TrustError('log-entry-mismatch', `its log entry ${what}`, { cause });
}
