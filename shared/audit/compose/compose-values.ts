/** Reads scalars as Compose does: replaces variables first, and then converts the result to a value. */
import { substitute } from '../../docker/variables.ts';
import type { YamlNode } from '../../json/yaml-tree.ts';

/**
 * Returns the text of a scalar, with variables replaced by their defaults. Returns undefined if a variable does not
 * have a default.
 */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  return substitute(node.text, () => undefined);
}

/** Returns true if a string contains a variable that Compose replaces. `$$` is only a dollar sign. */
export function hasVariable(text: string): boolean {
  return /\$\{?[A-Za-z_]/.test(text.replaceAll('$$', ''));
}

/**
 * Returns true for values that Compose reads as true, quoted or not.
 *
 * @see https://github.com/compose-spec/compose-go/blob/main/loader/interpolate.go
 */
export function isTrue(node: YamlNode | undefined): boolean {
  return /^(?:true|t|yes|y|on|1)$/i.test(textOf(node) ?? '');
}

/** Returns true for values that Compose reads as false. */
export function isFalse(node: YamlNode | undefined): boolean {
  return /^(?:false|f|no|n|off|0)$/i.test(textOf(node) ?? '');
}
