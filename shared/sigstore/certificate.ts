import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { rememberEncoding } from './der-encoding.ts';

/**
 * A certificate that remembers what is asked of it again and again: its own encoding, which the library
 * would put together anew each time, and whom it was issued by. Both follow from its bytes alone: the
 * library’s reader takes nothing but DER, of which every value has one encoding.
 *
 * @throws when it cannot be read.
 */
export function parseCertificate(der: Uint8Array): X509Certificate {
  const certificate = X509Certificate.parse(Buffer.from(der));
  const { root, tbsCertificate, extensions } = certificate;
  for (const part of [root, tbsCertificate, ...tbsCertificate.subs, ...extensions]) {
    rememberEncoding(part);
  }
  keepVerdicts(certificate);
  certificate.clone = () => copyOf(certificate);
  return certificate;
}

/**
 * A copy to take extensions out of: that of a certificate log is no part of what it signed. Nothing but
 * the lists on the way to the extensions is its own.
 */
function copyOf({ root, tbsCertificate }: X509Certificate): X509Certificate {
  const signed = withParts(
    tbsCertificate,
    tbsCertificate.subs.map((part) =>
      part.tag.isContextSpecific(EXTENSIONS)
        ? withParts(
            part,
            part.subs.map((list) => withParts(list, [...list.subs])),
          )
        : part,
    ),
  );
  return new X509Certificate(withParts(root, [signed, ...root.subs.slice(1)]));
}

function withParts({ tag, value }: ASN1Obj, parts: ASN1Obj[]): ASN1Obj {
  return new ASN1Obj(tag, value, parts);
}

/** Their tag in the part that is signed. @see RFC 5280 §4.1 */
const EXTENSIONS = 3;

/** A verdict is about two certificates that nobody changes: the library changes copies alone. */
function keepVerdicts(certificate: X509Certificate): void {
  const verdicts = new WeakMap<X509Certificate, boolean>();
  const verify = certificate.verify.bind(certificate);
  certificate.verify = (issuer = certificate) => {
    const known = verdicts.get(issuer);
    const verdict = known ?? verify(issuer);
    verdicts.set(issuer, verdict);
    return verdict;
  };
}
