import { posix } from 'node:path';
import type { SourceFile } from './source-imports.ts';

/** One row of the table of rooms in docs/architecture.md. */
export interface Room {
  readonly name: string;
  readonly layer: number;
  /** Rooms that the last column names. Layers, which are numbers in that column, are omitted. */
  readonly mayImport: readonly string[];
}

/** Families of npm packages and the rooms that own them. Every other package can be used in only one room. */
const PACKAGE_OWNERS: readonly (readonly [prefix: string, owners: readonly string[]])[] = [
  ['@actions/', ['host']],
  ['@octokit/', ['github']],
  ['@sigstore/', ['sigstore']],
  ['sigstore', ['sigstore']],
];

/** Modules that run the actions in one process, which are the root action and the registry of the command line. */
const JOINERS: ReadonlySet<string> = new Set([
  'actions/all',
  'actions/init',
  'actions/registry.generated.ts',
]);

/** The layer of the stages, which accept and return data. Its rooms must not import the host. */
const STAGES_LAYER = 3;

/** Parses the table of rooms, so that the document and this check stay consistent. */
export function readRooms(document: string): ReadonlyMap<string, Room> {
  const rooms = new Map<string, Room>();
  for (const line of document.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const name = /^`([a-z-]+(?:\/[a-z-]+)?)`$/.exec(cells[2] ?? '')?.[1];
    if (name === undefined || !/^\d$/.test(cells[1] ?? '')) continue;
    const named = (cells[4] ?? '').split(',').map((word) => word.trim());
    const mayImport = named.filter((word) => /^[a-z-]+(?:\/[a-z-]+)?$/.test(word));
    rooms.set(name, { name, layer: Number(cells[1]), mayImport });
  }
  return rooms;
}

/** Returns sentences about imports that the architecture forbids. Empty if there are no violations. */
export function forbiddenImports(
  files: readonly SourceFile[],
  rooms: ReadonlyMap<string, Room>,
): readonly string[] {
  const layout = { rooms, actions: actionsAmong(files) };
  const relative = files.flatMap((file) => {
    const specifiers = file.imports.filter((specifier) => specifier.startsWith('.'));
    return specifiers.flatMap((specifier) => problemOf(file, specifier, layout));
  });
  return [...relative, ...sharedPackages(files)];
}

interface Layout {
  readonly rooms: ReadonlyMap<string, Room>;
  /** Returns the folders of actions. */
  readonly actions: ReadonlySet<string>;
}

/** An action is a folder with a `spec.ts`. */
function actionsAmong(files: readonly SourceFile[]): ReadonlySet<string> {
  const specs = files.filter((file) => /^actions\/[^/]+\/spec\.ts$/.test(file.path));
  return new Set(specs.map((file) => homeOf(file.path)));
}

function problemOf(file: SourceFile, specifier: string, layout: Layout): readonly string[] {
  if (!specifier.endsWith('.ts') && !specifier.endsWith('.json')) {
    return [`${file.path}: '${specifier}' has no .ts ending`];
  }
  const from = homeOf(file.path);
  const to = homeOf(posix.join(posix.dirname(file.path), specifier));
  const reason = from === to ? undefined : refusal(from, to, layout);
  return reason === undefined ? [] : [`${file.path}: ${reason}`];
}

/** Returns the reason why one room is not allowed to import the other. Scripts and tests can import every room. */
function refusal(from: string, to: string, { rooms, actions }: Layout): string | undefined {
  if (from === 'scripts' || from === 'test') return undefined;
  if (to === 'test' || to === 'scripts') return `nothing that ships imports ${to}/`;
  if (from.startsWith('actions/')) {
    const isFree = !actions.has(to) || JOINERS.has(from);
    return isFree ? undefined : `an action imports another action, ${to}`;
  }
  if (!to.startsWith('shared/')) return `a room imports ${to}`;
  return refusalBetween(rooms.get(roomName(from)), rooms.get(roomName(to)), from, to);
}

function refusalBetween(
  from: Room | undefined,
  to: Room | undefined,
  fromHome: string,
  toHome: string,
): string | undefined {
  if (from === undefined) return `${fromHome} is not in the table of rooms`;
  if (to === undefined) return `${toHome} is not in the table of rooms`;
  if (from.layer === STAGES_LAYER && to.name === 'host') return 'layer 3 never imports host';
  if (to.layer < from.layer || from.mayImport.includes(to.name)) return undefined;
  return `${from.name} (layer ${from.layer}) may not import ${to.name} (layer ${to.layer})`;
}

/** Returns npm packages that are used outside the rooms that own them, or in more than one room. */
function sharedPackages(files: readonly SourceFile[]): readonly string[] {
  const users = new Map<string, Set<string>>();
  for (const file of files.filter((candidate) => /^(?:shared|actions)\//.test(candidate.path))) {
    for (const name of file.imports.filter(isPackage).map(packageName)) {
      users.set(name, (users.get(name) ?? new Set()).add(roomName(homeOf(file.path))));
    }
  }
  return [...users].flatMap(([name, rooms]) => ownerProblem(name, [...rooms].sort()));
}

function ownerProblem(name: string, rooms: readonly string[]): readonly string[] {
  const owners = PACKAGE_OWNERS.find(([prefix]) =>
    prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix,
  )?.[1];
  const isOwned = owners ? rooms.every((room) => owners.includes(room)) : rooms.length === 1;
  if (isOwned) return [];
  const rule =
    owners === undefined ? 'a package has one room' : `it belongs to ${owners.join(', ')}`;
  return [`${name} is imported in ${rooms.join(', ')}: ${rule}`];
}

function isPackage(specifier: string): boolean {
  return !specifier.startsWith('.') && !specifier.startsWith('node:');
}

/** Returns the package of an import. For example, `@scope/name/sub` belongs to `@scope/name`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Returns the room of a file, such as `shared/net`, `shared/flows/signing`, `actions/scan`, `scripts` or `test`. */
function homeOf(path: string): string {
  const [top = '', folder = '', nested = ''] = path.split('/');
  if (top === 'shared' && folder === 'flows') return `${top}/${folder}/${nested}`;
  return top === 'shared' || top === 'actions' ? `${top}/${folder}` : top;
}

function roomName(home: string): string {
  return home.startsWith('shared/') ? home.slice('shared/'.length) : home;
}
