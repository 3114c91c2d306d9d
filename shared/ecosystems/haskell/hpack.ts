/** Haskell: what a `package.yaml` of hpack asks for, of which it writes a cabal file. Source: https://github.com/sol/hpack */
import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, Locking } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { haskellManifest } from './haskell-manifest.ts';

export const hpackManifest = (locking: Pick<Locking, 'ecosystem' | 'locks'>): FileFormat =>
  manifestFormat(
    { wanted: { names: ['package.yaml'] } },
    {
      ...locking,
      manifests: ['package.yaml'],
      note: 'One of hpack; pnpm has files of that name, too.',
    },
    readHpack,
  );

/** What hpack has and pnpm has not. */
const OWN = [
  ...['library', 'internal-libraries', 'executable', 'executables', 'tests', 'benchmarks'],
  ...['ghc-options', 'default-extensions', 'extra-source-files', 'github'],
];

/** Most containers in each other that are looked through: a condition in a condition of a component has 8. */
const MAX_DEPTH = 30;

function readHpack(file: EcosystemFile): Manifest | undefined {
  const document = parseYaml(file.bytes.toString('utf8'), file.path);
  if (!isObject(document)) return undefined;
  const isOwn = OWN.some((key) => Object.hasOwn(document, key));
  if (!isOwn && !Array.isArray(document['dependencies'])) return undefined;
  const stated = [...dependenciesIn(document, 0)].flatMap(namesIn);
  return haskellManifest(stringAt(document, 'name'), stated);
}

/** Those of the package, of its components and of conditions. */
function* dependenciesIn(value: unknown, depth: number): Generator<unknown> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* dependenciesIn(one, depth + 1);
  }
  if (!isObject(value)) return;
  yield value['dependencies'];
  for (const [key, below] of Object.entries(value)) {
    if (key !== 'dependencies') yield* dependenciesIn(below, depth + 1);
  }
}

/** A text, a list, names with their versions, or an object with its name. */
function namesIn(stated: unknown): readonly string[] {
  const all = Array.isArray(stated) ? stated : [stated];
  return all.flatMap((one) => {
    if (typeof one === 'string') return one.split(',');
    return isObject(one) ? namesOfObject(one) : [];
  });
}

function namesOfObject(value: JsonObject): readonly string[] {
  const name = stringAt(value, 'name');
  return name === undefined ? Object.keys(value) : [name];
}
