import { dump } from 'js-yaml';

/** Returns a value as a YAML 1.2 document. Keys stay in the given order, and lines are not folded. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
