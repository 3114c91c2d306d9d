import type { SecretFinder } from './find-secrets.ts';
import { withoutMatches } from './mask.ts';
import { secretFinder } from './secret-finder.ts';
import { secretNameKind } from './secret-name.ts';

/** Matches a name with its value, such as a build argument. */
const ASSIGNED = /(?<=^|\s)([A-Za-z_][\w.-]{0,100})=(\S{1,1000})/g;

/** Returns a function that masks the secrets in a command: tokens, and values whose names suggest a secret. */
export function openCommandMask(): (command: string) => string {
  const finder = secretFinder();
  return (command) => masked(command, finder);
}

function masked(command: string, finder: SecretFinder): string {
  const clean = withoutMatches(command, finder.find(command, 'command.sh'));
  return clean.replaceAll(ASSIGNED, (whole, name: string, value: string) =>
    secretNameKind(name) === undefined || value.startsWith('$') ? whole : `${name}=***`,
  );
}
