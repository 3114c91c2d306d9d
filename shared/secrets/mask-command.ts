import type { SecretFinder } from './find-secrets.ts';
import { secretFinder } from './secret-finder.ts';
import { secretNameKind } from './secret-name.ts';

/** Matches a name with its value, such as a build argument. */
const ASSIGNED = /(?<=^|\s)([A-Za-z_][\w.-]{0,100})=(\S{1,1000})/g;

const MASK = '***';

/**
 * Returns a function that masks the secrets in a command: tokens, and the values of names that should hold a secret.
 */
export function openCommandMask(): (command: string) => string {
  const finder = secretFinder();
  return (command) => masked(command, finder);
}

function masked(command: string, finder: SecretFinder): string {
  let shown = '';
  let from = 0;
  for (const { span } of finder.find(command, 'command.sh')) {
    if (span.start < from) continue;
    shown += command.slice(from, span.start) + MASK;
    from = span.end;
  }
  const clean = shown + command.slice(from);
  return clean.replaceAll(ASSIGNED, (whole, name: string, value: string) =>
    secretNameKind(name) === undefined || value.startsWith('$') ? whole : `${name}=${MASK}`,
  );
}
