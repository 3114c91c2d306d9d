/** Haskell: what a cabal file asks for. Source: https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html */
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';

export const cabalFile = (freeze: FileFormat, stackLock: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { suffixes: ['.cabal'] },
      isPrimary: (path) => path.endsWith('.cabal'),
    },
    {
      ecosystem: 'Hackage',
      manifests: ['*.cabal'],
      locks: locksOf(freeze, stackLock),
      note: 'By the lockfile of its project. One of Stack names only what is not in a snapshot of Stackage.',
    },
    readCabalFile,
  );

/** A project is the folder of its lockfile with all below. */
const locksOf = (freeze: FileFormat, stackLock: FileFormat): readonly Lock[] => [
  { format: freeze, names: ['cabal.project.freeze'], isForAllBelow: true },
  { format: stackLock, names: ['stack.yaml.lock'], isForAllBelow: true },
];

/** Comes with the compiler, in its version; freezing may leave it out. */
const COMPILER: ReadonlySet<string> = new Set(['base', 'ghc-prim', 'ghc', 'rts']);

const OWN = ['name', 'cabal-version'];

function readCabalFile(file: EcosystemFile): Manifest {
  const fields = [...fieldsIn(file.bytes.toString('utf8'))];
  if (!fields.some(({ key }) => OWN.includes(key))) {
    throw notALockfile(file, 'name field', 'name the package (cabal init)');
  }
  const own = fields.find(({ key, depth }) => key === 'name' && depth === 0)?.value.trim();
  const names = fields
    .filter(({ key }) => key === 'build-depends')
    .flatMap(({ value }) => value.split(','))
    .flatMap((item) => /^[A-Za-z0-9][A-Za-z0-9-]*/.exec(item.trim())?.[0] ?? []);
  const needed = [...new Set(names)].filter((name) => name !== own && !COMPILER.has(name));
  return {
    name: own,
    dependencies: needed.map((name) => ({ name, isDevelopment: false })),
    fix: 'commit cabal.project.freeze (cabal freeze)',
  };
}

interface Field {
  readonly key: string;
  readonly depth: number;
  value: string;
}

/** What goes on is further in than the name of its field. */
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
