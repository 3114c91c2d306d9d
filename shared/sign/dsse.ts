import { type Envelope, IN_TOTO_PAYLOAD_TYPE } from '../model/attestation.ts';

/** What a DSSE signature signs. @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

export interface SignedEnvelope {
  readonly envelope: Envelope;
  /** What the signature is over. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** A statement, to the byte, in an envelope that `sign` signed. */
export async function signedEnvelope(
  payload: Buffer,
  sign: (bytes: Buffer) => Buffer | Promise<Buffer>,
): Promise<SignedEnvelope> {
  const signed = preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
  const signature = await sign(signed);
  const envelope = {
    payload: payload.toString('base64'),
    payloadType: IN_TOTO_PAYLOAD_TYPE,
    signatures: [{ sig: signature.toString('base64') }],
  };
  return { envelope, signed, signature };
}

/**
 * The envelope as text. A log of version 1 hashes these very bytes, and a legacy attestation must store
 * them: one function for both.
 */
export function envelopeText(envelope: Envelope): string {
  return JSON.stringify(envelope);
}
