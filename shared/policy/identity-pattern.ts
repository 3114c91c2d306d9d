/** Matches `https://github.com/octo-org/`: a server and a complete owner before the first `*`. */
const SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;

/**
 * Matches `*@octo.example`. A slash is not allowed, because a pattern such as `*@refs/tags/v1.0` would match anyone's
 * workflows.
 */
const MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;

/**
 * Returns the problem with a name pattern, or undefined if the pattern identifies an owner. Without an owner, the
 * pattern would accept everyone that the issuer issues certificates to. With only the start of an owner's name, it
 * would accept every owner whose name starts in the same way.
 */
export function identityPatternProblem(pattern: string): string | undefined {
  if (!pattern.includes('*') || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
    return undefined;
  }
  return 'must start with a server and a complete owner, such as https://github.com/octo-org/*, or be *@ and an email domain';
}
