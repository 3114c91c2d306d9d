import { dump } from 'js-yaml';

/** Writes a value as a YAML 1.2 document, with keys in the given order and no folded lines. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
