import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { isTrue, textOf } from './compose-values.ts';
import { innerOf, itemsOf, type Service, type Traced } from './read-services.ts';

/** A mount of a service. */
export interface Mount {
  /** The path on the host, or the name of a volume. Undefined for an unnamed volume. */
  readonly source: string | undefined;
  readonly target: string;
  /** True if `source` is a path on the host. */
  readonly isHostPath: boolean;
  readonly isReadOnly: boolean;
  /** Options of the mount, such as `ro`, `z` and `rshared`. */
  readonly options: readonly string[];
  readonly item: Traced;
  /** The node that contains the source. */
  readonly sourceValue: Traced;
}

const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;

/** Returns the mounts of a service. A named volume that binds a host path counts as a mount of this path. */
export function mountsOf(service: Pick<Service, 'layers' | 'compose'>): readonly Mount[] {
  return itemsOf(service, 'volumes').flatMap((item) => {
    const isVolume = (name: string) =>
      rootsOf(service).some((root) => yamlAt(root, 'volumes', name) !== undefined);
    const mount = item.node.kind === 'map' ? longMount(item) : shortMount(item, isVolume);
    return mount === undefined ? [] : [boundVolume(mount, service)];
  });
}

/** Reads the short form of a mount: `[source:]target[:options]`. */
function shortMount(item: Traced, isVolume: (name: string) => boolean): Mount | undefined {
  const text = shownText(item.node);
  if (text === undefined || text === '') return undefined;
  const parts = splitColons(text, isVolume);
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

/**
 * Splits a string at its colons, except for the colon after a drive letter and colons inside `${…}`. A letter that is
 * the name of a volume is not a drive.
 */
function splitColons(text: string, isVolume: (name: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    const isDrive =
      part.length === 1 && WINDOWS_DRIVE.test(text.slice(index - 1, index + 2)) && !isVolume(part);
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
  const source = shownText(sourceValue?.node);
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

/**
 * Returns the text of a scalar with its variables replaced. If a variable has no value, returns the text as written.
 */
function shownText(node: YamlNode | undefined): string | undefined {
  return textOf(node) ?? (node?.kind === 'scalar' ? node.text : undefined);
}

function isPath(source: string): boolean {
  return (
    /^(?:[./~\\]|\$\{?(?:HOME|PWD|XDG_RUNTIME_DIR)\b)/.test(source) || WINDOWS_DRIVE.test(source)
  );
}

/**
 * Returns the mount of a host path if the mount uses a named volume that binds this path. Such a volume has the `local`
 * driver and the `bind` option. It can be declared in another Compose file in the same folder. Returns any other mount
 * unchanged.
 *
 * @see https://docs.docker.com/reference/cli/docker/volume/create/#opt
 */
function boundVolume(mount: Mount, service: Pick<Service, 'compose'>): Mount {
  const { source, isHostPath } = mount;
  if (isHostPath || source === undefined) return mount;
  for (const root of rootsOf(service)) {
    const bound = boundBy(yamlAt(root, 'volumes', source));
    if (bound === undefined) continue;
    const isReadOnly = mount.isReadOnly || bound.isReadOnly;
    return { ...mount, source: bound.device, isHostPath: true, isReadOnly };
  }
  return mount;
}

/** Returns the root of the Compose file, and those of the other Compose files in the same folder. */
function rootsOf({ compose }: Pick<Service, 'compose'>): readonly YamlNode[] {
  return [compose.root, ...compose.siblings];
}

function boundBy(
  volume: YamlNode | undefined,
): { readonly device: string; readonly isReadOnly: boolean } | undefined {
  const driver = textOf(yamlAt(volume, 'driver')) ?? 'local';
  const device = shownText(yamlAt(volume, 'driver_opts', 'device'));
  const options = (shownText(yamlAt(volume, 'driver_opts', 'o')) ?? '').split(',');
  // A variable counts too, because its value could be `bind`.
  const isBind = options.some((option) => /^r?bind$|\$/.test(option));
  if (driver !== 'local' || device === undefined || !isBind) return undefined;
  return { device, isReadOnly: options.includes('ro') };
}
