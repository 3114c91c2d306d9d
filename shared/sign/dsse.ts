import { type Envelope, IN_TOTO_PAYLOAD_TYPE } from '../model/attestation.ts';

/**
 * Returns the bytes that a DSSE signature covers.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

export interface SignedEnvelope {
  readonly envelope: Envelope;
  /** The signed bytes. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** Signs the exact bytes of a statement with `sign`, and returns them in an envelope. */
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
 * Returns the envelope as text. A version 1 log hashes exactly these bytes, and a legacy attestation must store the
 * same bytes. Therefore, the code for both uses this function.
 */
export function envelopeText(envelope: Envelope): string {
  return JSON.stringify(envelope);
}
