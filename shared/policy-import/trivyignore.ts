import { isObject, type JsonObject, optionalArray, optionalString } from '../json/guards.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { type AuditException, auditException, exceptionById } from './audit-exception.ts';
import { importedException } from './exception.ts';
import { type KnownRule, TRIVY } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { matchesOnlyFiles, TOO_WIDE } from './path-pattern.ts';
import { readEntry, refusingUnknown, textsAt } from './read-entry.ts';

const DEFAULT_REASON = 'Imported from .trivyignore';

/** Matches `CVE-2018-14618 exp:2022-01-01 # comment`. */
const LINE = /^(\S+)(?:\s+exp:\S*)?\s*(?:#\s*(.*))?$/;

/** Matches the expiration date. As in Trivy, it can be anywhere after the ID, even in a comment. */
const EXPIRY = /\sexp:(\S*)/;

/**
 * Reads `.trivyignore`. A comment above an ID, or after the ID on the same line, becomes the reason.
 *
 * @see https://trivy.dev/docs/latest/configuration/filtering/
 */
export function trivyIgnore(text: string, rules: readonly KnownRule[] = []): ImportedRules {
  const parts: Partial<ImportedRules>[] = [];
  let comments: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const plain = line.trim();
    if (plain.startsWith('#')) {
      comments.push(plain.replace(/^#+\s*/, ''));
      continue;
    }
    if (plain !== '')
      parts.push(ruleIn(plain, { entry: `line ${index + 1}`, above: comments.join(' '), rules }));
    comments = [];
  }
  return joinedRules(parts);
}

function ruleIn(
  line: string,
  { entry, above, rules }: { entry: string; above: string; rules: readonly KnownRule[] },
): Partial<ImportedRules> {
  const [, id = '', behind = ''] = LINE.exec(line) ?? [];
  const expires = EXPIRY.exec(line)?.[1];
  const reason = behind.trim() || above.trim() || DEFAULT_REASON;
  if (isAdvisoryId(id)) return importedException({ entry, id, reason, expires });
  if (id === '') return refusing(entry, `${line.slice(0, 100)} is not an ID`);
  return checkException(id, rules, { entry, reason, expires });
}

/** Matches the ID of a check in each of its forms: `DS002`, `AVD-DS-0002` and `DS-0002`. */
const CHECK = /^(?:AVD-)?(DS|KSV|KCV)-?(\d{3,4})$/i;

/** Returns the exception for a configuration check, or for a secret whose rule has the same name. */
function checkException(
  id: string,
  rules: readonly KnownRule[],
  given: Omit<AuditException, 'ids'>,
): Partial<ImportedRules> {
  const [, group = '', number = ''] = CHECK.exec(id) ?? [];
  if (group !== '') {
    const name = `${group.toUpperCase()}-${number.padStart(4, '0')}`;
    return exceptionById(name, { tool: TRIVY, rules }, given);
  }
  const secret = `secret/${id.toLowerCase()}`;
  return rules.some((rule) => rule.id === secret)
    ? auditException({ ...given, ids: [secret] })
    : refusing(given.entry, `${id.slice(0, 100)} is neither an advisory ID nor a rule ID`);
}

/** Sections of `.trivyignore.yaml` that become exceptions for audit rules. */
const AUDIT_SECTIONS = ['misconfigurations', 'secrets'];

/** Reads `.trivyignore.yaml`. The section about licenses is rejected. */
export function trivyIgnoreYaml(
  document: JsonObject,
  rules: readonly KnownRule[] = [],
): ImportedRules {
  const others = Object.keys(document).filter(
    (key) => key !== 'vulnerabilities' && !AUDIT_SECTIONS.includes(key),
  );
  const itemsOf = (key: string) =>
    (optionalArray(document[key], key) ?? []).map((item, at) => [item, `${key}[${at}]`] as const);
  return joinedRules([
    ...itemsOf('vulnerabilities').map(([item, entry]) =>
      readEntry(entry, () => entryOf(item, entry)),
    ),
    ...AUDIT_SECTIONS.flatMap(itemsOf).map(([item, entry]) =>
      readEntry(entry, () => checkOf(item, entry, rules)),
    ),
    ...others.map((key) =>
      refusing(key, 'the policy does not support exceptions for this section'),
    ),
  ]);
}

function checkOf(
  item: unknown,
  entry: string,
  rules: readonly KnownRule[],
): Partial<ImportedRules> {
  const id = isObject(item) ? (optionalString(item['id'], 'id') ?? '') : '';
  if (!isObject(item) || id === '') return refusing(entry, 'the entry has no ID');
  const unknown = refusingUnknown(entry, item, KNOWN);
  if (unknown !== undefined) return unknown;
  const limits = limitsOf(item);
  return 'why' in limits
    ? refusing(entry, limits.why)
    : checkException(id, rules, { entry, ...limits });
}

/**
 * Returns the paths, the reason and the expiration date of an entry, or the reason why the policy cannot express them.
 */
function limitsOf(item: JsonObject) {
  const paths = textsAt(item, 'paths');
  if (!paths.every(matchesOnlyFiles)) return { why: TOO_WIDE };
  const reason = optionalString(item['statement'], 'statement')?.trim() || DEFAULT_REASON;
  return { paths, reason, expires: optionalString(item['expired_at'], 'expired_at') };
}

const KNOWN = ['id', 'paths', 'expired_at', 'statement'];

function entryOf(item: unknown, entry: string): Partial<ImportedRules> {
  const id = isObject(item) ? (optionalString(item['id'], 'id') ?? '') : '';
  if (!isObject(item) || !isAdvisoryId(id)) return refusing(entry, 'the entry has no advisory ID');
  const unknown = refusingUnknown(entry, item, [...KNOWN, 'purls']);
  if (unknown !== undefined) return unknown;
  const purls = textsAt(item, 'purls');
  if (purls.some((purl) => !purl.startsWith('pkg:')))
    return refusing(entry, 'the entry has an invalid purl');
  const limits = limitsOf(item);
  return 'why' in limits
    ? refusing(entry, limits.why)
    : importedException({ entry, id, purls, ...limits });
}
