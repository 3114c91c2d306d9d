import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { isTrue, textOf } from './compose-values.ts';
import { innerOf, itemsOf, type Service, type Traced } from './read-services.ts';

/** A mount of a service. */
export interface Mount {
  /** The path on the host, or the name of a volume. Undefined for a volume without name. */
  readonly source: string | undefined;
  readonly target: string;
  /** True if `source` is a path on the host. */
  readonly isHostPath: boolean;
  readonly isReadOnly: boolean;
  /** Options of the mount: `ro`, `z`, `rshared`. */
  readonly options: readonly string[];
  readonly item: Traced;
  /** The value that names the source. */
  readonly sourceValue: Traced;
}

const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;

/** Returns the mounts of a service. A named volume that binds a path of the host counts as a mount of this path. */
export function mountsOf(service: Pick<Service, 'layers' | 'compose'>): readonly Mount[] {
  return itemsOf(service, 'volumes').flatMap((item) => {
    const mount = item.node.kind === 'map' ? longMount(item) : shortMount(item);
    return mount === undefined ? [] : [boundVolume(mount, service)];
  });
}

/** Reads `[source:]target[:options]`. */
function shortMount(item: Traced): Mount | undefined {
  const text = textOf(item.node) ?? (item.node.kind === 'scalar' ? item.node.text : undefined);
  if (text === undefined || text === '') return undefined;
  const parts = splitColons(text);
  const [first = '', second] = parts;
  const options = parts.slice(2).flatMap((part) => part.split(','));
  const source = second === undefined ? undefined : first;
  return {
    source,
    target: second ?? first,
    isHostPath: source !== undefined && isPath(source),
    isReadOnly: options.includes('ro') || options.includes('readonly'),
    options,
    item,
    sourceValue: item,
  };
}

/** Splits at colons, but not at the colon of a drive and not inside `${…}`. */
function splitColons(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    const isDrive = part.length === 1 && WINDOWS_DRIVE.test(text.slice(index - 1, index + 2));
    if (character !== ':' || depth > 0 || isDrive) part += character;
    else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}

function longMount(item: Traced): Mount | undefined {
  const type = textOf(yamlAt(item.node, 'type'));
  const sourceValue = innerOf(item, 'source') ?? innerOf(item, 'src');
  const source = textOf(sourceValue?.node) ?? rawText(sourceValue?.node);
  const propagation = textOf(yamlAt(item.node, 'bind', 'propagation'));
  const target =
    yamlAt(item.node, 'target') ?? yamlAt(item.node, 'destination') ?? yamlAt(item.node, 'dst');
  return {
    source,
    target: textOf(target) ?? '',
    isHostPath: source !== undefined && (type === 'bind' || type === 'npipe' || isPath(source)),
    isReadOnly: isTrue(yamlAt(item.node, 'read_only')) || isTrue(yamlAt(item.node, 'readonly')),
    options: propagation === undefined ? [] : [propagation],
    item,
    sourceValue: sourceValue ?? item,
  };
}

function rawText(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

function isPath(source: string): boolean {
  return /^(?:[./~\\]|\$\{?(?:HOME|PWD)\b)/.test(source) || WINDOWS_DRIVE.test(source);
}

/** Reads a volume of the driver `local` with the option `bind`. */
function boundVolume(mount: Mount, { compose }: Pick<Service, 'compose'>): Mount {
  if (mount.isHostPath || mount.source === undefined) return mount;
  const volume = yamlAt(compose.root, 'volumes', mount.source);
  const driver = textOf(yamlAt(volume, 'driver')) ?? 'local';
  const device = textOf(yamlAt(volume, 'driver_opts', 'device'));
  const options = (textOf(yamlAt(volume, 'driver_opts', 'o')) ?? '').split(',');
  const isBind = options.includes('bind') || options.includes('rbind');
  if (driver !== 'local' || device === undefined || !isBind) return mount;
  const isReadOnly = mount.isReadOnly || options.includes('ro');
  return { ...mount, source: device, isHostPath: true, isReadOnly };
}
