import type { SigningServices } from '../model/trust.ts';

/** Domains of services that permanently publish certificates and log entries. */
const PUBLIC_DOMAINS = ['sigstore.dev', 'sigstage.dev'];

/**
 * Returns the URLs of the services that publish the identity of the signer. The certificate contains the repository and
 * appears in the authority's public log, even if the signature itself is not logged.
 */
export function publicServices(services: SigningServices): readonly string[] {
  const urls = [services.fulcioUrl, ...services.logs.map(({ url }) => url)];
  return urls.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return PUBLIC_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}
