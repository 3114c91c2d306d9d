/** `https://github.com/octo-org/`: a server and an owner, whole, before the first `*`. */
const SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;

/** `*@octo.example`. A slash would make it a workflow of anyone: `*@refs/tags/v1.0`. */
const MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;

/**
 * What is wrong with a pattern of names; undefined when it says whose they are. One that does not would
 * accept everyone whom the issuer vouches for, or everyone whose name begins alike.
 */
export function identityPatternProblem(pattern: string): string | undefined {
  if (!pattern.includes('*') || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
    return undefined;
  }
  return 'must begin with a server and a whole owner, such as https://github.com/octo-org/*, or be *@ and the domain of an e-mail address';
}
