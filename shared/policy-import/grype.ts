import {
  isObject,
  type JsonObject,
  optionalArray,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { packagePurl } from './package-purl.ts';
import { matchesOnlyFiles, TOO_WIDE } from './path-pattern.ts';
import { readEntry, refusingUnknown, textsAt } from './read-entry.ts';

const SEVERITIES = new Map([
  ['negligible', 'none'],
  ['low', 'low'],
  ['medium', 'medium'],
  ['high', 'high'],
  ['critical', 'critical'],
] as const);

/** Keys that are rejected, because they affect which findings fail but the policy cannot express them. */
const REFUSED = ['exclude', 'only-notfixed', 'vex-add', 'by-cve'];

/**
 * Reads the rules in `.grype.yaml`. Settings for the output, the database and the search are not rules.
 *
 * @see https://github.com/anchore/grype#configuration
 */
export function grypeRules(document: JsonObject): ImportedRules {
  const isSet = (key: string) => ![undefined, false, null, ''].includes(document[key] as never);
  const isList = (key: string) => (optionalArray(document[key], key) ?? []).length > 0;
  return joinedRules([
    severityOf(optionalString(document['fail-on-severity'], 'fail-on-severity')),
    document['only-fixed'] === true ? { settings: { onlyFixed: true } } : {},
    isList('vex-documents') ? { settings: { vex: textsAt(document, 'vex-documents') } } : {},
    ...REFUSED.filter((key) => (Array.isArray(document[key]) ? isList(key) : isSet(key))).map(
      (key) => refusing(key, 'the policy has no equivalent rule'),
    ),
    ...(optionalArray(document['ignore'], 'ignore') ?? []).map((rule, index) => {
      const entry = `ignore[${index}]`;
      return readEntry(entry, () => ruleOf(rule, entry));
    }),
  ]);
}

function severityOf(text = ''): Partial<ImportedRules> {
  if (text === '') return {};
  const failOn = new Map<string, 'none' | 'low' | 'medium' | 'high' | 'critical'>(SEVERITIES).get(
    text.toLowerCase(),
  );
  return failOn === undefined
    ? refusing('fail-on-severity', `${text.slice(0, 50)} is not a severity`)
    : { settings: { failOn } };
}

const RULE_KEYS = ['vulnerability', 'reason', 'package', 'include-aliases'];
const PACKAGE_KEYS = ['name', 'version', 'type', 'location'];

/**
 * Returns the exception for a rule. Rejects a rule with a condition that the policy cannot express. Without the
 * condition, the imported exception would cover more than the rule.
 */
function ruleOf(rule: unknown, entry: string): Partial<ImportedRules> {
  if (!isObject(rule)) return refusing(entry, 'the entry is not a mapping');
  const about = optionalObject(rule['package'], 'package') ?? {};
  const id = optionalString(rule['vulnerability'], 'vulnerability') ?? '';
  const purl = purlIn(about);
  const unknown =
    refusingUnknown(entry, rule, RULE_KEYS) ?? refusingUnknown(entry, about, PACKAGE_KEYS);
  if (unknown !== undefined) return unknown;
  const problem = problemOf(id, about, purl);
  if (problem !== undefined) return refusing(entry, problem);
  // In Grype, paths in the scanned source are absolute.
  const location = optionalString(about['location'], 'location')?.replace(/^\/+/, '');
  if (location !== undefined && !matchesOnlyFiles(location)) {
    return refusing(entry, TOO_WIDE);
  }
  return importedException({
    entry,
    id: id === '' ? '*' : id,
    purls: purl === undefined ? [] : [purl],
    paths: location === undefined ? [] : [location],
    reason: optionalString(rule['reason'], 'reason')?.trim() || 'Imported from .grype.yaml',
  });
}

function problemOf(id: string, about: JsonObject, purl: string | undefined): string | undefined {
  if (id !== '' && !isAdvisoryId(id)) return `${id.slice(0, 100)} is not an advisory ID`;
  const name = optionalString(about['name'], 'name');
  if (name !== undefined && purl === undefined) {
    return `the name and the type of ${name.slice(0, 100)} do not form a purl`;
  }
  if (name === undefined && ['version', 'type'].some((key) => Object.hasOwn(about, key))) {
    return 'the entry names no package';
  }
  return id === '' && purl === undefined
    ? 'the entry names neither an advisory nor a package'
    : undefined;
}

function purlIn(about: JsonObject): string | undefined {
  const [name, type = '', version = ''] = ['name', 'type', 'version'].map((key) =>
    optionalString(about[key], key),
  );
  return name === undefined ? undefined : packagePurl(type, name, version || undefined);
}
