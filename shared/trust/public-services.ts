import type { SigningServices } from '../model/trust.ts';

/** Whose services keep what they certify and log in public, for ever. */
const PUBLIC_DOMAINS = ['sigstore.dev', 'sigstage.dev'];

/**
 * Those of the services that publish who signs: the certificate names the repository, and it stands in
 * the authority's own public log even where the signature itself is not logged.
 */
export function publicServices(services: SigningServices): readonly string[] {
  const urls = [services.fulcioUrl, ...services.logs.map(({ url }) => url)];
  return urls.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return PUBLIC_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}
