import { type KeyObject, verify } from 'node:crypto';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';
import { base64, list, ProtocolError, record, text } from './http-service.ts';
import { sha256 } from './merkle-log.ts';
import { canonicalPem, publicKeyFromPem } from './pem.ts';

/**
 * Converts a proposed entry as Rekor v1 does. It checks the signature, and then reduces the entry to the logged
 * fields.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types for each kind
 */
export function canonicalEntry(proposed: Record<string, unknown>): unknown {
  const kind = text(proposed['kind'], 'kind');
  const apiVersion = text(proposed['apiVersion'], 'apiVersion');
  const spec = record(proposed['spec'], 'spec');
  switch (`${kind} ${apiVersion}`) {
    case 'hashedrekord 0.0.1':
      return { apiVersion, kind, spec: hashedRekordSpec(spec) };
    case 'dsse 0.0.1':
      return { apiVersion, kind, spec: dsseSpec(spec) };
    case 'intoto 0.0.2':
      return { apiVersion, kind, spec: intotoSpec(spec) };
    default:
      throw new ProtocolError(400, `unsupported entry ${kind} ${apiVersion}`);
  }
}

function hashedRekordSpec(spec: Record<string, unknown>): unknown {
  const hash = record(record(spec['data'], 'spec.data')['hash'], 'spec.data.hash');
  const algorithm = hash['algorithm'] ?? 'sha256';
  if (algorithm !== 'sha256') throw new ProtocolError(400, `unsupported hash ${String(algorithm)}`);
  const value = text(hash['value'], 'spec.data.hash.value');
  const signature = record(spec['signature'], 'spec.signature');
  const content = base64(signature['content'], 'spec.signature.content');
  const pem = pemAt(record(signature['publicKey'], 'publicKey')['content'], 'publicKey.content');
  if (!verifyPrehashed(Buffer.from(value, 'hex'), keyOf(pem), content))
    throw new ProtocolError(400, 'verifying signature: invalid signature');
  return {
    data: { hash: { algorithm, value } },
    signature: { content: content.toString('base64'), publicKey: { content: encoded(pem) } },
  };
}

/** The complete envelope is uploaded, but only its hashes are logged, over the exact submitted text. */
function dsseSpec(spec: Record<string, unknown>): unknown {
  const proposed = record(spec['proposedContent'], 'spec.proposedContent');
  const envelopeText = text(proposed['envelope'], 'spec.proposedContent.envelope');
  const envelope = record(JSON.parse(envelopeText), 'envelope');
  const payload = base64(envelope['payload'], 'envelope.payload');
  const signed = preAuthEncoding(text(envelope['payloadType'], 'payloadType'), payload);
  const pems = list(proposed['verifiers'], 'verifiers').map((pem) => pemAt(pem, 'verifiers'));
  const signatures = list(envelope['signatures'], 'envelope.signatures').map((entry) => {
    const sig = base64(record(entry, 'signature')['sig'], 'signature.sig');
    const pem = pems.find((one) => verify('sha256', signed, keyOf(one), sig));
    if (pem === undefined) throw new ProtocolError(400, 'could not verify envelope');
    return { signature: sig.toString('base64'), verifier: encoded(pem) };
  });
  if (signatures.length === 0) throw new ProtocolError(400, 'the envelope has no signature');
  return {
    envelopeHash: hashOf(Buffer.from(envelopeText)),
    payloadHash: hashOf(payload),
    signatures,
  };
}

/** This kind of entry encodes the payload and the signatures in base64 twice. */
function intotoSpec(spec: Record<string, unknown>): unknown {
  const content = record(spec['content'], 'spec.content');
  const envelope = record(content['envelope'], 'spec.content.envelope');
  const payloadType = text(envelope['payloadType'], 'payloadType');
  const payload = twiceDecoded(envelope['payload'], 'envelope.payload');
  const signed = preAuthEncoding(payloadType, payload);
  const signatures = list(envelope['signatures'], 'envelope.signatures').map((entry) => {
    const one = record(entry, 'signature');
    const pem = pemAt(one['publicKey'], 'signature.publicKey');
    if (!verify('sha256', signed, keyOf(pem), twiceDecoded(one['sig'], 'signature.sig')))
      throw new ProtocolError(400, 'could not verify envelope');
    return { ...one, publicKey: encoded(pem) };
  });
  return {
    content: {
      envelope: { payloadType, signatures },
      hash: content['hash'],
      payloadHash: hashOf(payload),
    },
  };
}

/** @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function preAuthEncoding(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function pemAt(value: unknown, where: string): string {
  try {
    return canonicalPem(base64(value, where).toString('utf8'));
  } catch (error) {
    throw new ProtocolError(400, `${where} is not base64 of PEM: ${String(error)}`);
  }
}

function keyOf(pem: string): KeyObject {
  try {
    return publicKeyFromPem(pem);
  } catch (error) {
    throw new ProtocolError(400, `not a certificate or public key: ${String(error)}`);
  }
}

function twiceDecoded(value: unknown, where: string): Buffer {
  return base64(base64(value, where).toString('utf8'), where);
}

function encoded(pem: string): string {
  return Buffer.from(pem).toString('base64');
}

function hashOf(bytes: Buffer): { algorithm: string; value: string } {
  return { algorithm: 'sha256', value: sha256(bytes).toString('hex') };
}
