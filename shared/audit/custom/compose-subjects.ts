import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { composeFiles } from '../compose/compose.ts';
import { isFalse, isTrue, textOf } from '../compose/compose-values.ts';
import { isEnvironmentFile } from '../compose/environment-file.ts';
import { isComposeFile } from '../compose/is-compose.ts';
import type { Service } from '../compose/read-services.ts';
import type { CustomSubject } from './custom-subject.ts';
import { coreValue, valueReader } from './value-reader.ts';

/** Keys whose values Compose reads as true or false, quoted or not. */
const FLAGS: ReadonlySet<string> = new Set(
  'attach attachable create_host_path disable enable_ipv4 enable_ipv6 external init internal no_cache nocopy oom_kill_disable privileged read_only required stdin_open tty use_api_socket'.split(
    ' ',
  ),
);

/** Returns the services of all Compose files, with the keys that they inherit through `extends`. */
export function composeSubjects(files: readonly AuditFile[]): readonly CustomSubject[] {
  return composeFiles(
    files.filter((file) => isComposeFile(file) || isEnvironmentFile(file)),
  ).read.flatMap(({ services, root }) => {
    const values = valueReader({ scalar: composeValue, dropsNull: false });
    return services.map((service) => ({
      file: service.file,
      kind: '',
      name: service.name,
      label: `service ${service.name}`,
      at: service.nameSpan,
      address: `services.${service.name}`,
      object: values(mergedNode(service)),
      parent: values(root),
      node: service.own,
    }));
  });
}

/**
 * Returns the value of a scalar as Compose uses it. Replaces variables first, and then converts the result to the type
 * of the key.
 */
function composeValue(node: YamlScalar, key: string): unknown {
  if (FLAGS.has(key) && isTrue(node)) return true;
  if (FLAGS.has(key) && isFalse(node)) return false;
  const text = textOf(node) ?? node.text;
  return text === node.text ? coreValue(node) : text;
}

function mergedNode({ layers, own }: Service): YamlMap {
  return layers.slice(1).reduce((merged, { map }) => withBase(merged, map), own);
}

/**
 * Returns a service merged with the service that it extends. Lists are joined, and mappings are merged. For any other
 * value, the service itself takes precedence.
 */
function withBase(own: YamlMap, base: YamlMap): YamlMap {
  const entries = new Map<string, YamlEntry>(own.entries);
  for (const [key, entry] of base.entries) {
    const stated = entries.get(key);
    entries.set(
      key,
      stated === undefined ? entry : { ...stated, value: merged(stated.value, entry.value) },
    );
  }
  return { ...own, entries };
}

function merged(own: YamlNode, base: YamlNode): YamlNode {
  if (own.kind === 'map' && base.kind === 'map') return withBase(own, base);
  if (own.kind === 'list' && base.kind === 'list')
    return { ...own, items: [...base.items, ...own.items] };
  return own;
}
