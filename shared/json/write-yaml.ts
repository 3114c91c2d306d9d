import { dump } from 'js-yaml';

/** A value as a YAML 1.2 document, its keys in the order given, no line folded. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
