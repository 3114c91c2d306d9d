import { once } from '../concurrency/once.ts';
import { createSecretFinder, type SecretFinder } from './find-secrets.ts';
import { SECRET_RULES } from './secret-rules.ts';

const compiled = once(() => createSecretFinder(SECRET_RULES));

/** Returns the finder with all rules. The first call compiles the rules, which takes a few milliseconds. */
export function secretFinder(): SecretFinder {
  return compiled();
}
