import type { Span } from '../json/text-places.ts';
import { compareSeverity } from '../model/order.ts';
import type { AreaHit } from './area.ts';
import { isSecret } from './finding-of.ts';
import type { RuleText } from './rule.ts';

/** IDs of the configuration rules that report a secret in a value. */
const SECRET_VALUES: ReadonlySet<string> = new Set([
  'compose/secret-in-build-args',
  'compose/secret-in-env',
  'compose/secret-in-url',
  'dockerfile/password-set',
  'dockerfile/secret-in-arg-env',
  'dockerfile/secret-written',
  'kubernetes/secret-in-configmap',
  'kubernetes/secret-in-env',
]);

/**
 * Returns only one hit for each secret. If a configuration rule and a secret rule report the same value, the hit of the
 * secret rule is kept. This hit also gets the aliases, controls and edits of the configuration rule, and the higher
 * severity.
 */
export function mergeSecrets(hits: readonly AreaHit[]): readonly AreaHit[] {
  const secrets = Map.groupBy(
    hits.filter(({ rule }) => isSecret(rule.id)),
    ({ file }) => file.path,
  );
  const merged = new Map<AreaHit, AreaHit>();
  const kept = hits.filter((each) => {
    if (!SECRET_VALUES.has(each.rule.id)) return true;
    const inFile = secrets.get(each.file.path) ?? [];
    const same = inFile.find(({ hit }) => overlaps(hit.at, each.hit.at));
    if (same !== undefined) merged.set(same, mergedHit(merged.get(same) ?? same, each));
    return same === undefined;
  });
  return kept.map((each) => merged.get(each) ?? each);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function mergedHit(secret: AreaHit, { rule, hit }: AreaHit): AreaHit {
  const severity = higher(
    secret.hit.severity ?? secret.rule.severity,
    hit.severity ?? rule.severity,
  );
  const { edits = hit.edits ?? [] } = secret.hit;
  return {
    ...secret,
    rule: mergedRule(secret.rule, rule),
    hit: { ...secret.hit, severity, edits },
  };
}

function mergedRule(
  secret: RuleText,
  { id, aliases, controls, fix, references }: RuleText,
): RuleText {
  const own = Object.entries(secret.controls);
  const all = Map.groupBy([...own, ...Object.entries(controls)], ([framework]) => framework);
  return {
    ...secret,
    // The configuration rule says more precisely where to keep the secret, so the fix ends with its text.
    fix: `${secret.fix.replace(/ Read the new one from a secret store\.$/, '')} ${fix.replace(/^Revoke the secret\. /, '')}`,
    references: distinct([...secret.references, ...references]),
    aliases: distinct([...secret.aliases, id, ...aliases]),
    controls: Object.fromEntries(
      [...all].map(([framework, parts]) => [framework, distinct(parts.flatMap(([, ids]) => ids))]),
    ),
  };
}

function higher<S extends RuleText['severity']>(a: S, b: S): S {
  return compareSeverity(a, b) <= 0 ? a : b;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
