import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Package } from '../../../shared/model/package.ts';

export function aPackage(fields: Partial<Package> = {}): Package {
  return {
    purl: 'pkg:npm/left-pad@1.0.0',
    type: 'npm',
    name: 'left-pad',
    version: '1.0.0',
    ecosystem: 'npm',
    locations: [{ path: 'package-lock.json', line: 7 }],
    scope: 'runtime',
    dependsOn: [],
    ...fields,
  };
}

/** An OSV record as JSON. */
export function aRecord(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'OSV-1',
    modified: '2026-01-01T00:00:00Z',
    affected: [affecting('left-pad')],
    ...fields,
  };
}

export function affecting(name: string, ecosystem = 'npm', fixed = '2.0.0'): object {
  const events = [{ introduced: '0' }, { fixed }];
  const type = ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM';
  return { package: { ecosystem, name }, ranges: [{ type, events }] };
}

/** An empty folder that nothing else uses. */
export async function aFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'assay-advisories-'));
}

/** Writes `<folder>/<ecosystem>/all.zip`. */
export async function writeArchive(
  folder: string,
  ecosystem: string,
  records: readonly unknown[],
): Promise<string> {
  await mkdir(join(folder, ecosystem), { recursive: true });
  const path = join(folder, ecosystem, 'all.zip');
  const files = records.map((record, index) => ({
    name: `R-${index}.json`,
    bytes: Buffer.from(typeof record === 'string' ? record : JSON.stringify(record)),
  }));
  await writeFile(path, zipOf(files));
  return path;
}

export interface ZipFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isStored?: boolean;
  /** What the directory says, when it is not the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number; readonly method?: number };
}

/** A zip archive. @see APPNOTE.TXT §4.3 */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = file.isStored === true ? file.bytes : deflateRawSync(file.bytes);
    const fields = fieldsOf(file, packed);
    const name = Buffer.from(file.name);
    const header = Buffer.concat([le(4, 0x04034b50), fields, le(2, name.length), le(2, 0)]);
    local.push(header, name, packed);
    central.push(
      Buffer.concat([le(4, 0x02014b50), le(2, 20), fields, le(2, name.length), Buffer.alloc(12)]),
      le(4, offset),
      name,
    );
    offset += header.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = [le(4, 0x06054b50), le(2, 0), le(2, 0), le(2, files.length), le(2, files.length)];
  return Buffer.concat([
    ...local,
    directory,
    ...end,
    le(4, directory.length),
    le(4, offset),
    le(2, 0),
  ]);
}

function fieldsOf(file: ZipFile, packed: Buffer): Buffer {
  const method = file.claims?.method ?? (file.isStored === true ? 0 : 8);
  return Buffer.concat([
    le(2, 20),
    le(2, 0),
    le(2, method),
    le(4, 0),
    le(4, file.claims?.crc ?? crc32(file.bytes)),
    le(4, packed.length),
    le(4, file.claims?.size ?? file.bytes.length),
  ]);
}

function le(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
