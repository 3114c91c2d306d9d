import type { Span } from '../../json/text-places.ts';
import type { YamlEntry, YamlNode } from '../../json/yaml-tree.ts';
import type { CustomRule } from '../../model/custom-rule.ts';
import type { AreaHit } from '../area.ts';
import { fieldIn } from '../cluster-policies/policy-hit.ts';
import type { RuleText } from '../rule.ts';
import type { CustomSubject } from './custom-subject.ts';

/**
 * Returns the report for a false condition. Its location is the path in the rule's `at`. Without `at`, it is the first
 * field that the condition reads.
 */
export function customHit(rule: CustomRule, subject: CustomSubject): AreaHit {
  const { file, label, address, node, outer } = subject;
  const keys = rule.at === undefined ? fieldIn(rule.condition, []) : keysOf(rule.at);
  const detail = rule.message ?? 'The condition in the policy is false.';
  const hit = {
    rule: customRuleText(rule),
    file,
    hit: { at: placeOf(node, keys) ?? subject.at, address, detail: `${label}: ${detail}` },
  };
  return outer === undefined ? hit : outer(hit);
}

export function customRuleText({
  id,
  title,
  severity,
  fix = 'Change the file so that the condition in the policy is true.',
  controls = {},
}: CustomRule): RuleText {
  return {
    id: `custom/${id}`,
    title: title.replace(/\.$/, ''),
    severity,
    profile: 'essential',
    why: 'This repository’s policy requires this.',
    fix,
    references: [],
    aliases: [],
    controls,
  };
}

/** Returns the keys in a path. The path can be a list of keys, or one string such as `containers[0].image`. */
function keysOf([first = '', ...more]: readonly string[]): readonly string[] {
  return more.length > 0 ? [first, ...more] : first.split(/\.|\[(\d{1,6})\]\.?/).filter(Boolean);
}

/**
 * Returns the location of the scalar at a path of keys. For any other value, and for an incomplete path, returns the
 * location of the last key that exists.
 */
function placeOf(root: YamlNode | undefined, keys: readonly string[]): Span | undefined {
  let node = root;
  let found: Span | undefined;
  for (const [at, key] of keys.entries()) {
    const item: YamlNode | undefined = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    const entry: YamlEntry | undefined = node?.kind === 'map' ? node.entries.get(key) : undefined;
    node = item ?? entry?.value;
    if (node === undefined) return found;
    const isWhole = at === keys.length - 1 && node.kind === 'scalar';
    found = spanOf(node, entry, isWhole);
    // The value of an alias is written elsewhere, so the alias is the location.
    if (node.via.length > 0) return found;
  }
  return found;
}

function spanOf(node: YamlNode, entry: YamlEntry | undefined, isWhole: boolean): Span {
  if (node.via[0] !== undefined) return node.via[0];
  const isWritten = node.span.end > node.span.start;
  if (isWhole && isWritten) return node.span;
  if (entry !== undefined) return entry.keySpan;
  const [first] = node.kind === 'map' ? node.entries.values() : [];
  return first?.keySpan ?? node.span;
}
