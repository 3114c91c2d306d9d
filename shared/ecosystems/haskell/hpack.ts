/**
 * Haskell: dependencies in hpack's `package.yaml`, which hpack turns into a cabal file. Source:
 * https://github.com/sol/hpack
 */
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
      note: "Assay reads only hpack's files, because pnpm uses the same file name.",
    },
    readHpack,
  );

/** Keys that occur in hpack's `package.yaml`, but not in pnpm's `package.yaml`. */
const OWN = [
  ...['library', 'internal-libraries', 'executable', 'executables', 'tests', 'benchmarks'],
  ...['ghc-options', 'default-extensions', 'extra-source-files', 'github'],
];

/** Maximum nesting depth of values. A condition within a component's condition has a depth of 8. */
const MAX_DEPTH = 30;

function readHpack(file: EcosystemFile): Manifest | undefined {
  const document = parseYaml(file.bytes.toString('utf8'), file.path);
  if (!isObject(document)) return undefined;
  const isOwn = OWN.some((key) => Object.hasOwn(document, key));
  if (!isOwn && !Array.isArray(document['dependencies'])) return undefined;
  const stated = [...dependenciesIn(document, 0)].flatMap(namesIn);
  return haskellManifest(stringAt(document, 'name'), stated);
}

/** Yields the dependencies of a package, including those in its components and conditions. */
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

/** Parses a string, a list, an object with names and versions, or an object with a `name` key. */
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
