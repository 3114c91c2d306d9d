import { yamlAt } from '../../json/yaml-tree.ts';
import { textOf } from './compose-values.ts';
import { innerOf, itemsOf, type Service, type Traced } from './read-services.ts';

/** A port that a service publishes. */
export interface Port {
  /** Host address. Undefined if the port is published on all interfaces. */
  readonly address: string | undefined;
  /** Port or range on the host. Undefined if the engine chooses a port. */
  readonly published: string | undefined;
  /** Port or range in the container. */
  readonly target: string;
  readonly item: Traced;
  /** The value that contains the address or can get one. Undefined for the long syntax without an address. */
  readonly addressValue: Traced | undefined;
}

/** Matches `[address:][published:]target[/protocol]`. */
const SHORT = /^(?:(?:(\[[0-9a-f:.]+\]|[^:[\]]*):)?([\d-]*):)?([\d-]+)(?:\/[a-z]+)?$/i;

/** Returns the ports that a service publishes. */
export function portsOf(service: Pick<Service, 'layers'>): readonly Port[] {
  return itemsOf(service, 'ports').flatMap((item) =>
    item.node.kind === 'map' ? longPort(item) : shortPort(item),
  );
}

function shortPort(item: Traced): readonly Port[] {
  const match = SHORT.exec(knownText(item));
  if (match === null) return [];
  const [, address, published, target = ''] = match;
  return [
    {
      address: address === '' ? undefined : address,
      published: published === '' ? undefined : published,
      target,
      item,
      addressValue: item,
    },
  ];
}

/** Returns the text of a port. A digit replaces each unknown variable, so that the text still looks like a port. */
function knownText({ node }: Traced): string {
  const text = textOf(node);
  if (text !== undefined) return text;
  return node.kind === 'scalar' ? node.text.replace(/\$\{[^}]*\}|\$\w+/g, '0') : '';
}

function longPort(item: Traced): readonly Port[] {
  const target = textOf(yamlAt(item.node, 'target'));
  const address = textOf(yamlAt(item.node, 'host_ip'));
  const published = yamlAt(item.node, 'published');
  if (target === undefined) return [];
  return [
    {
      address: address === '' ? undefined : address,
      published: published === undefined ? undefined : (textOf(published) ?? '0'),
      target,
      item,
      addressValue: innerOf(item, 'host_ip'),
    },
  ];
}

/** Matches `0.0.0.0`, `::` and other ways to write an all-zero address, including those in brackets. */
const ALL_INTERFACES = /^(?:0+(?:\.0+){0,3}|\[?(?:[0:]+|[0:]*:(?:ffff:)?0\.0\.0\.0)\]?)$/i;

/** Returns true if the port is open on all interfaces of the host. */
export function isOnAllInterfaces({ address }: Port): boolean {
  return address === undefined || address === '*' || ALL_INTERFACES.test(address);
}

/** Returns true if a port range contains at least one of the ports. */
export function containsPort(range: string, ports: ReadonlySet<number>): boolean {
  const [first, last = first] = range.split('-').map(Number);
  if (first === undefined || last === undefined) return false;
  return (
    ports.has(first) || ports.has(last) || [...ports].some((port) => first <= port && port <= last)
  );
}
