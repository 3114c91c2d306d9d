import { allRules } from '../../shared/audit/areas.ts';
import type { Log } from '../../shared/host/log.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { AuditResult } from './audit-tree.ts';

/**
 * Warns about names in the policy that do not match any rule. A misspelled name would otherwise have no effect without
 * anyone noticing. The list of all rules is loaded only if the policy names rules.
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
      `The policy contains the rule ${name}, which does not exist. Fix: correct \`audit.rules\`.`,
    );
  }
}

/** Warns about frameworks in custom rules that Assay does not support. No report contains these frameworks. */
export async function warnUnknownFrameworks(
  { custom = [] }: Pick<AuditPolicy, 'custom'>,
  log: Log,
): Promise<void> {
  const named = custom.flatMap(({ controls = {} }) => Object.keys(controls));
  if (named.length === 0) return;
  const { FRAMEWORKS } = await import('../../shared/audit/frameworks/frameworks.ts');
  const unknown = new Set(named.filter((name) => !FRAMEWORKS.some(({ id }) => id === name)));
  for (const name of unknown) {
    log.annotate(
      'warning',
      `The policy contains the framework ${name}, which does not exist. Fix: correct \`controls\`.`,
    );
  }
}

/**
 * Lists the custom rules that did not check anything. Without this list, a misspelled glob or kind would go unnoticed.
 */
export function noteUnusedRules(
  { custom = [] }: Pick<AuditPolicy, 'custom'>,
  { ran, problems }: Pick<AuditResult, 'ran' | 'problems'>,
  log: Log,
): void {
  const isUsed = new Set(ran.map(({ id }) => id));
  for (const { id } of custom) {
    const name = `custom/${id}`;
    if (isUsed.has(name) || problems.some(({ message }) => message.includes(`${name} has no`)))
      continue;
    const fix = 'Fix: check its `on`, `kinds` and `files`.';
    log.annotate('notice', `The rule ${name} found nothing to check. ${fix}`);
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
