/**
 * Conda: dependencies declared in `pixi.toml`, or in Pixi's tables of `pyproject.toml`. Source:
 * https://pixi.sh/latest/reference/pixi_manifest/
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { baseName } from '../paths.ts';
import { normalizedName, pythonPackage } from '../python/python-package.ts';
import { readToml } from '../toml.ts';

/** Names of Pixi's manifest files. Magic, a fork of Pixi for Mojo, uses the second name. */
const OWN_NAMES = ['pixi.toml', 'mojoproject.toml'];

export const pixiToml = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: [...OWN_NAMES, 'pyproject.toml'] } },
    {
      ecosystem: '',
      manifests: OWN_NAMES,
      locks: [{ format: lockfile, names: ['pixi.lock'] }],
      note: 'Assay also reads the `tool.pixi` tables in `pyproject.toml`.',
    },
    readPixi,
  );

/**
 * Tables that list Conda and Python packages. They can be at the top level, or in a platform, a feature or the package.
 */
const CONDA = ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'];
const PYTHON = 'pypi-dependencies';

function readPixi(file: EcosystemFile): Manifest | undefined {
  const document = readToml(file);
  const pixi = OWN_NAMES.includes(baseName(file.path))
    ? document
    : objectAt(objectAt(document, 'tool') ?? {}, 'pixi');
  if (pixi === undefined) return undefined;
  const own = objectAt(pixi, 'package') ?? {};
  const tables = [pixi, own, ...below(pixi, 'feature')].flatMap((one) => [
    one,
    ...below(one, 'target'),
  ]);
  const conda = tables.flatMap((one) => CONDA.flatMap((key) => namesIn(one, key)));
  const python = tables.flatMap((one) => Object.entries(objectAt(one, PYTHON) ?? {}));
  return {
    dependencies: [
      ...[...new Set(conda)].map((name) => ({ name, isDevelopment: false })),
      ...python
        .filter(([, value]) => !isOfFolder(value))
        .map(([name, value]) => ({
          name: normalizedName(name),
          isDevelopment: false,
          exact: exactPython(file, name, value),
        })),
    ],
    fix: 'commit pixi.lock (pixi lock)',
  };
}

function below(holder: JsonObject, key: string): readonly JsonObject[] {
  return Object.values(objectAt(holder, key) ?? {}).filter(isObject);
}

function namesIn(holder: JsonObject, key: string): readonly string[] {
  const table = objectAt(holder, key) ?? {};
  return Object.keys(table).filter((name) => !isOfFolder(table[name]));
}

/** True if the dependency is a folder in the source tree. Pixi builds its code, so it is not a published package. */
function isOfFolder(value: unknown): boolean {
  return isObject(value) && stringAt(value, 'path') !== undefined;
}

function exactPython(file: EcosystemFile, name: string, value: unknown) {
  const stated = isObject(value) ? stringAt(value, 'version') : value;
  const version = /^==\s*([\w.!+-]+)$/.exec(typeof stated === 'string' ? stated : '')?.[1];
  return version === undefined ? undefined : pythonPackage(file, { name, version, isDirect: true });
}
