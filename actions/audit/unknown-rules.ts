import { allRules } from '../../shared/audit/areas.ts';
import type { Log } from '../../shared/host/log.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';

/**
 * Warns about names in the policy that no rule has, because a misspelled name has no effect. The rules of all areas are
 * loaded only if the policy names rules.
 */
export async function warnUnknownRules(
  { rules, custom = [] }: Pick<AuditPolicy, 'rules' | 'custom'>,
  log: Log,
): Promise<void> {
  const names = Object.keys(rules);
  if (names.length === 0) return;
  const all = await allRules();
  const own = custom.map(({ id }) => ({ id: `custom/${id}`, aliases: [] }));
  const known = new Set([...all, ...own].flatMap(({ id, aliases }) => [id, ...aliases].map(lower)));
  for (const name of names.filter((each) => !isKnown(lower(each), known))) {
    log.annotate(
      'warning',
      `The policy names the rule ${name}, which does not exist. Fix: Correct \`audit.rules\`.`,
    );
  }
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  if (name === '*') return true;
  if (name.endsWith('/*')) return [...known].some((id) => id.startsWith(name.slice(0, -1)));
  return known.has(name.replace(/^avd-/, ''));
}

function lower(text: string): string {
  return text.toLowerCase();
}
