/**
 * Reads the parameters of Tekton and Argo Workflows. Sources: https://tekton.dev/docs/pipelines/variables/ and
 * https://argo-workflows.readthedocs.io/en/latest/variables/
 */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, textOf } from './kubernetes-value.ts';

/** The defaults and values of parameters, by name. */
export type Parameters = ReadonlyMap<string, ReadonlySet<string>>;

const REFERENCE =
  /\$\((?:inputs\.)?params(?:\.([\w-]+)|\[["']([^"'\]]+)["']\])\)|\{\{\s*(?:inputs|workflow)\.parameters\.([\w-]+)\s*\}\}/;

/** Returns the defaults and values of all parameters in a manifest. */
export function parametersIn(root: YamlNode): Parameters {
  const found = new Map<string, Set<string>>();
  const visit = (node: YamlNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    for (const { key, value } of entriesOf(node)) {
      if (/^param(?:eter)?s$/.test(key)) itemsOf(value).forEach(add);
      visit(value);
    }
  };
  const add = (item: YamlNode): void => {
    const name = textOf(yamlAt(item, 'name')) ?? '';
    for (const key of ['default', 'value']) {
      const text = textOf(yamlAt(item, key));
      if (text !== undefined) found.set(name, (found.get(name) ?? new Set()).add(text));
    }
  };
  visit(root);
  return found;
}

/** Replaces each parameter that has only one value in its manifest. */
export function withParameters(text: string, parameters: Parameters): string {
  return text.replace(new RegExp(REFERENCE, 'g'), (written, ...names) => {
    const [value = '', ...others] = parameters.get(nameIn(names)) ?? [];
    return value === '' || others.length > 0 || REFERENCE.test(value) ? written : value;
  });
}

/** Returns the name of the first parameter in a text. */
export function parameterIn(text: string): string | undefined {
  const match = REFERENCE.exec(text);
  return match === null ? undefined : nameIn(match.slice(1));
}

function nameIn([dotted, quoted, ofArgo]: readonly (string | undefined)[]): string {
  return dotted ?? quoted ?? ofArgo ?? '';
}
