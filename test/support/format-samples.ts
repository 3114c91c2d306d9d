import type { FileFormat, FileRole } from '../../shared/ecosystems/ecosystem.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import { type Seed, seedSources } from '../fuzz/seeds.ts';

/** A valid file of a format, with the files next to it. */
export interface FormatSample {
  readonly role: FileRole;
  /** The fixture, and the path inside it. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Returns the inventory with the file changed, or unchanged without an argument. */
  inventory(text?: string): Inventory;
}

/** Texts of every supported lockfile and manifest, as its tool writes them. Binary files are excluded. */
export function formatSamples(): readonly FormatSample[] {
  const formats = ecosystems.flatMap((ecosystem) => ecosystem.formats).filter(isText);
  return seedSources()
    .filter(({ kind }) => kind === 'directory')
    .flatMap(({ name, files }) =>
      files.flatMap((file): FormatSample[] => {
        const format = formats.find((one) => isPrimary(one, file.path));
        return format?.role === undefined ? [] : [sampleOf(format.role, name, file, files)];
      }),
    );
}

function isText({ role, wanted }: FileFormat): boolean {
  return role !== undefined && wanted.names?.includes('bun.lockb') !== true;
}

function isPrimary(format: FileFormat, path: string): boolean {
  const isForFolders = format.wantedIn?.includes('directory') !== false;
  return isForFolders && compileWanted(format.wanted)(path) && format.isPrimary?.(path) !== false;
}

function sampleOf(role: FileRole, name: string, file: Seed, files: readonly Seed[]): FormatSample {
  const own = file.bytes.toString('utf8');
  const inventory = (text = own) =>
    takeInventory(
      {
        description: { kind: 'directory', name },
        layers: [],
        files: files.map((one) => (one === file ? { ...one, bytes: Buffer.from(text) } : one)),
        problems: [],
      },
      ecosystems,
    );
  return { role, name: `${name}: ${file.path}`, path: file.path, text: own, inventory };
}
