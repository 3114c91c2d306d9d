import {
  asObject,
  isObject,
  type JsonObject,
  optionalArray,
  optionalObject,
  optionalString,
  scalarText,
} from '../json/guards.ts';
import { auditException, escapedPath } from './audit-exception.ts';
import { areaOf, type KnownRule } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { globOfPattern } from './path-pattern.ts';
import { textsAt } from './read-entry.ts';

const ALL_SECRETS = 'secret/*';

/** Matches `COMMIT:FILE:RULE:LINE` and `FILE:RULE:LINE`. */
const FINGERPRINT = /^(?:[0-9a-f]{40}:)?([^:]{1,1000}):([\w.-]{1,100}):(\d{1,7})$/;

/**
 * Reads `.gitleaksignore`. The exceptions cover the line in every commit, because policies do not contain commits.
 *
 * @see https://github.com/gitleaks/gitleaks#gitleaksignore
 */
export function gitleaksIgnore(text: string, rules: readonly KnownRule[]): ImportedRules {
  return joinedRules(
    text.split(/\r?\n/).map((line, at) => {
      const plain = line.replace(/\s+#.*$/, '').trim();
      return plain === '' || plain.startsWith('#')
        ? {}
        : fingerprint(plain, `line ${at + 1}`, rules);
    }),
  );
}

function fingerprint(
  text: string,
  entry: string,
  rules: readonly KnownRule[],
): Partial<ImportedRules> {
  const [, path = '', rule = '', line] = FINGERPRINT.exec(text) ?? [];
  if (line === undefined)
    return refusing(entry, 'the entry is not a fingerprint that contains a line');
  if (path !== path.trim()) return refusing(entry, 'the path begins or ends with a space');
  if (path.includes('!')) return refusing(entry, 'the audit does not read archives');
  const ids = secretRules(rule, rules);
  if (ids.length === 0) return refusing(entry, `the audit has no equivalent of the rule ${rule}`);
  return auditException({
    entry,
    ids,
    paths: [escapedPath(path)],
    place: { onLine: Number(line) },
    reason: `${rule} is ignored here in .gitleaksignore`,
  });
}

/** Audit rules that report what gitleaks reports as `generic-api-key`. */
const GENERIC = ['secret/generic-assignment', 'secret/password-assignment'];

/**
 * Returns the audit rule with the same name. If it does not exist, returns the audit rules with names that start with
 * the same vendor.
 */
function secretRules(name: string, rules: readonly KnownRule[]): readonly string[] {
  if (name === 'generic-api-key') return GENERIC;
  const secrets = rules.filter(({ id }) => areaOf(id) === 'secret').map(({ id }) => id);
  const same = `secret/${name.toLowerCase()}`;
  const [vendor = ''] = same.split('-', 1);
  return secrets.includes(same)
    ? [same]
    : secrets.filter((id) => id === vendor || id.startsWith(`${vendor}-`));
}

/** Keys that are ignored, because they do not affect findings. */
const IRRELEVANT = new Set(['title', 'description', 'minVersion', 'useDefault']);

/**
 * Reads `.gitleaks.toml`: the allowed paths, and the disabled rules.
 *
 * @see https://github.com/gitleaks/gitleaks#configuration
 */
export function gitleaksRules(document: JsonObject, rules: readonly KnownRule[]): ImportedRules {
  const extend = optionalObject(document['extend'], 'extend') ?? {};
  const others = [
    ...Object.keys(document).filter((key) => !READ.has(key)),
    ...Object.keys(extend).flatMap((key) => (key === 'disabledRules' ? [] : [`extend.${key}`])),
  ].filter((key) => !IRRELEVANT.has(key.replace('extend.', '')));
  return joinedRules([
    ...textsAt(extend, 'disabledRules').map((name, at) => disabled(name, at, rules)),
    ...allowlists(document, '', [ALL_SECRETS]),
    ...(optionalArray(document['rules'], 'rules') ?? []).flatMap((rule, at) =>
      ruleParts(rule, at, rules),
    ),
    ...others.map((key) => refusing(key, 'the policy has no equivalent setting')),
  ]);
}

const READ = new Set(['extend', 'allowlist', 'allowlists', 'rules']);

function disabled(name: string, at: number, rules: readonly KnownRule[]): Partial<ImportedRules> {
  const id = `secret/${name.toLowerCase()}`;
  const entry = `extend.disabledRules[${at}]`;
  if (!rules.some((rule) => rule.id === id))
    return refusing(entry, `${name} has no equivalent rule`);
  return auditException({ entry, ids: [id], reason: `${name} is disabled in .gitleaks.toml` });
}

/**
 * Returns what is imported from one rule. Only a rule that adds paths to a default rule can be imported. A rule with
 * its own patterns is rejected.
 */
function ruleParts(
  rule: unknown,
  at: number,
  rules: readonly KnownRule[],
): readonly Partial<ImportedRules>[] {
  const entry = `rules[${at}]`;
  if (!isObject(rule)) return [refusing(entry, 'the entry is not a mapping')];
  const own = Object.keys(rule).find((key) => !['id', 'allowlist', 'allowlists'].includes(key));
  if (own !== undefined)
    return [refusing(entry, `the policy does not support patterns for secrets (${own})`)];
  const id = `secret/${(optionalString(rule['id'], 'id') ?? '').toLowerCase()}`;
  if (!rules.some((each) => each.id === id))
    return [refusing(entry, 'the audit has no equivalent rule')];
  return allowlists(rule, `${entry}.`, [id]);
}

/**
 * Returns the exceptions for the allowlists in a TOML table: the single `allowlist` of older gitleaks versions, and the
 * list `allowlists`.
 */
function allowlists(
  holder: JsonObject,
  prefix: string,
  ids: readonly string[],
): readonly Partial<ImportedRules>[] {
  const one = optionalObject(holder['allowlist'], 'allowlist');
  return [
    ...(one === undefined ? [] : [[one, `${prefix}allowlist`] as const]),
    ...(optionalArray(holder['allowlists'], 'allowlists') ?? []).map((each, at) => {
      const entry = `${prefix}allowlists[${at}]`;
      return [asObject(each, entry), entry] as const;
    }),
  ].flatMap(([list, entry]) => allowed(list, entry, ids));
}

/**
 * Keys of an allowlist that do not restrict its paths. An allowlist with any other key cannot be imported, because the
 * policy cannot express the restriction. gitleaks ignores the letter case of keys.
 */
const ENOUGH = ['commits', 'condition', 'regexTarget', 'regexes', 'stopwords'];

/** Returns the exceptions for one allowlist. It matches if one of its criteria matches, unless `condition` is `AND`. */
function allowed(
  list: JsonObject,
  entry: string,
  ids: readonly string[],
): readonly Partial<ImportedRules>[] {
  const criteria = Object.keys(list).filter((key) => !['description', 'paths'].includes(key));
  const isJoined = /^(?:and|&&)$/i.test(scalarText(list['condition']));
  const isNarrow = isJoined || criteria.some((key) => !ENOUGH.includes(key));
  if (isNarrow) return [refusing(entry, 'the policy cannot combine these conditions')];
  const reason =
    optionalString(list['description'], 'description')?.trim() || 'Allowed in .gitleaks.toml';
  return [
    ...textsAt(list, 'paths').map((pattern, at) => {
      const where = `${entry}.paths[${at}]`;
      const path = globOfPattern(pattern);
      return path === undefined
        ? refusing(where, `no glob is equivalent to ${pattern.slice(0, 100)}`)
        : auditException({ entry: where, ids, paths: [path], reason });
    }),
    ...criteria
      .filter((key) => !['condition', 'regexTarget'].includes(key))
      .map((key) => refusing(`${entry}.${key}`, 'exceptions can contain only paths and rules')),
  ];
}
