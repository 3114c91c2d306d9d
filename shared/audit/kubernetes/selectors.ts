/** Evaluates label selectors. */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, textOf } from './kubernetes-value.ts';

type Labels = ReadonlyMap<string, string>;

/**
 * Returns true if the labels match a selector with `matchLabels` and `matchExpressions`. An empty selector matches all
 * labels.
 */
export function selects(selector: YamlNode | undefined, labels: Labels): boolean {
  return (
    hasLabels(yamlAt(selector, 'matchLabels'), labels) &&
    itemsOf(yamlAt(selector, 'matchExpressions')).every((item) => satisfies(item, labels))
  );
}

/** Returns true if the labels contain all entries of a mapping. */
export function hasLabels(wanted: YamlNode | undefined, labels: Labels): boolean {
  if (wanted?.kind !== 'map') return true;
  for (const { key, value } of wanted.entries.values()) {
    if (labels.get(key) !== (textOf(value) ?? '')) return false;
  }
  return true;
}

export function isEmptySelector(selector: YamlNode | undefined): boolean {
  return (
    entriesOf(yamlAt(selector, 'matchLabels')).length === 0 &&
    itemsOf(yamlAt(selector, 'matchExpressions')).length === 0
  );
}

function satisfies(expression: YamlNode, labels: Labels): boolean {
  const value = labels.get(textOf(yamlAt(expression, 'key')) ?? '');
  const values = itemsOf(yamlAt(expression, 'values')).map(textOf);
  switch (textOf(yamlAt(expression, 'operator'))) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
