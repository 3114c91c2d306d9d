/**
 * Haskell: dependencies in a cabal file. Source:
 * https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html
 */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, Locking } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { haskellManifest } from './haskell-manifest.ts';

export const cabalFile = (locking: Pick<Locking, 'ecosystem' | 'locks'>): FileFormat =>
  manifestFormat(
    {
      wanted: { suffixes: ['.cabal'] },
      isPrimary: (path) => path.endsWith('.cabal'),
    },
    {
      ...locking,
      manifests: ['*.cabal'],
      note: "The project's lockfile covers this file. Stack's lockfile lists only packages outside the Stackage snapshot.",
    },
    readCabalFile,
  );

const OWN = ['name', 'cabal-version'];

function readCabalFile(file: EcosystemFile): Manifest {
  const fields = [...fieldsIn(file.bytes.toString('utf8'))];
  if (!fields.some(({ key }) => OWN.includes(key))) {
    throw notALockfile(file, 'name field', 'add a package name (cabal init)');
  }
  const own = fields.find(({ key, depth }) => key === 'name' && depth === 0)?.value.trim();
  const stated = fields.filter(({ key }) => key === 'build-depends');
  return haskellManifest(
    own,
    stated.flatMap(({ value }) => value.split(',')),
  );
}

interface Field {
  readonly key: string;
  readonly depth: number;
  value: string;
}

/** Yields the fields of a file. A line that is indented more than a field name continues the value of this field. */
function* fieldsIn(text: string): Generator<Field> {
  let open: Field | undefined;
  for (const row of linesOf(text)) {
    const content = row.replace(/^\s*--.*$/, '').trim();
    if (content === '') continue;
    const depth = row.length - row.trimStart().length;
    if (open !== undefined && depth > open.depth) {
      open.value += ` ${content}`;
      continue;
    }
    if (open !== undefined) yield open;
    const [, key, value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(content) ?? [];
    open = key === undefined ? undefined : { key: key.toLowerCase(), depth, value };
  }
  if (open !== undefined) yield open;
}
