import type { YamlNode } from '../../json/yaml-tree.ts';
import { textOf } from './compose-values.ts';
import { fieldOf, innerOf, type Service, type Traced } from './read-services.ts';

/** The keys between `deploy` and a limit. */
const PATH = ['resources', 'limits'] as const;

/** Returns a limit of a service, from its own key or from `deploy.resources.limits`. */
export function limitOf(
  service: Pick<Service, 'layers'>,
  key: string,
  inDeploy: string,
): Traced | undefined {
  const deploy = fieldOf(service, 'deploy');
  const limit = deploy === undefined ? undefined : innerOf(deploy, ...PATH, inDeploy);
  return fieldOf(service, key) ?? limit;
}

/**
 * Returns the deepest of `deploy`, `resources` and `limits` that the service has. This is where a missing limit is
 * reported.
 */
export function limitContainer(service: Pick<Service, 'layers'>): Traced | undefined {
  const deploy = fieldOf(service, 'deploy');
  if (deploy === undefined) return undefined;
  const resources = innerOf(deploy, PATH[0]);
  return innerOf(deploy, ...PATH) ?? resources ?? deploy;
}

/** Returns true if a value is a limit: a number above 0, with or without a unit, or a variable. */
export function isLimit(node: YamlNode | undefined): boolean {
  if (node?.kind !== 'scalar') return false;
  const text = textOf(node);
  if (text === undefined) return true;
  return /^\s*\d*\.?\d+\s*[a-z]{0,3}\s*$/i.test(text) && Number.parseFloat(text) > 0;
}
