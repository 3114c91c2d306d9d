import { dump } from 'js-yaml';

/** Writes a value as a YAML 1.2 document. Keys are in the given order, and no lines are folded. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
