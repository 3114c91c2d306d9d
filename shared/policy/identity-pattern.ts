/** Matches `https://github.com/octo-org/`: a server and a complete owner before the first `*`. */
const SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;

/** Matches `*@octo.example`. A slash would match a workflow of anyone: `*@refs/tags/v1.0`. */
const MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;

/**
 * Returns what is wrong with a name pattern, or undefined if it identifies an owner. A pattern without an owner would
 * accept everyone whom the issuer certifies, or everyone whose name starts the same way.
 */
export function identityPatternProblem(pattern: string): string | undefined {
  if (!pattern.includes('*') || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
    return undefined;
  }
  return 'must start with a server and a complete owner, such as https://github.com/octo-org/*, or be *@ and an email domain';
}
