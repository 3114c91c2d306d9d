import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';

const DEFAULT_REASON = 'Imported from .trivyignore';

/** Matches `CVE-2018-14618 exp:2022-01-01 # comment`. */
const LINE = /^(\S+)(?:\s+exp:(\S+))?\s*(?:#\s*(.*))?$/;

/**
 * Reads `.trivyignore`. A comment above an ID, or after the ID on the same line, becomes the reason.
 *
 * @see https://trivy.dev/docs/latest/configuration/filtering/
 */
export function trivyIgnore(text: string): ImportedRules {
  const parts: Partial<ImportedRules>[] = [];
  let comments: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const plain = line.trim();
    if (plain.startsWith('#')) {
      comments.push(plain.replace(/^#+\s*/, ''));
      continue;
    }
    if (plain !== '') parts.push(ruleIn(plain, `line ${index + 1}`, comments.join(' ')));
    comments = [];
  }
  return joinedRules(parts);
}

function ruleIn(line: string, entry: string, above: string): Partial<ImportedRules> {
  const [, id = '', expires, behind = ''] = LINE.exec(line) ?? [];
  if (!isAdvisoryId(id))
    return refusing(entry, `${line.slice(0, 100)} is not the ID of an advisory`);
  const reason = behind.trim() || above.trim() || DEFAULT_REASON;
  return importedException({ entry, id, reason, expires });
}

/** Reads `.trivyignore.yaml`. Sections that are not about vulnerabilities are refused. */
export function trivyIgnoreYaml(document: JsonObject): ImportedRules {
  const others = Object.keys(document).filter((key) => key !== 'vulnerabilities');
  const entries = arrayAt(document, 'vulnerabilities') ?? [];
  return joinedRules([
    ...entries.map((item, index) => entryOf(item, `vulnerabilities[${index}]`)),
    ...others.map((key) => refusing(key, 'only vulnerabilities can have exceptions')),
  ]);
}

const KNOWN = new Set(['id', 'paths', 'purls', 'expired_at', 'statement']);

function entryOf(item: unknown, entry: string): Partial<ImportedRules> {
  const id = isObject(item) ? (stringAt(item, 'id') ?? '') : '';
  if (!isObject(item) || !isAdvisoryId(id)) return refusing(entry, 'the entry has no advisory ID');
  const unknown = Object.keys(item).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) return refusing(entry, `the key ${unknown} is not supported`);
  const purls = textsAt(item, 'purls');
  if (purls.some((purl) => !purl.startsWith('pkg:')))
    return refusing(entry, 'the entry has an invalid purl');
  return importedException({
    entry,
    id,
    purls,
    paths: textsAt(item, 'paths'),
    reason: stringAt(item, 'statement')?.trim() || DEFAULT_REASON,
    expires: stringAt(item, 'expired_at'),
  });
}

function textsAt(item: JsonObject, key: string): readonly string[] {
  return (arrayAt(item, key) ?? []).map(String);
}
