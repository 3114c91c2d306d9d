/** Python: dependencies declared in a `Pipfile`. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
import { isObject, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { readToml } from '../toml.ts';
import { atPath, dependencyOf, hasCondition } from './stated-dependency.ts';

export const pipfile = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    { wanted: { names: ['Pipfile'] } },
    { ecosystem: 'PyPI', manifests: ['Pipfile'], locks, note: '' },
    readPipfile,
  );

/** Pipfile tables that do not list packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts']);

function readPipfile(file: EcosystemFile, context: ParseContext): Manifest {
  const categories = Object.entries(readToml(file)).filter(([key]) => !SETTINGS.has(key));
  const dependencies = categories.flatMap(([category, table]) =>
    Object.entries(isObject(table) ? table : {}).flatMap(([name, value]) => {
      const isConditional = hasCondition(value);
      const facts = { isDevelopment: category !== 'packages', isConditional };
      const path = isObject(value) ? stringAt(value, 'path') : undefined;
      if (path !== undefined) return atPath(file, name, path, facts, context);
      const stated = isObject(value) ? stringAt(value, 'version') : value;
      const range = typeof stated === 'string' ? stated : '';
      const clause = range.startsWith('=') ? range : '';
      return dependencyOf(file, `${name}${clause}`, { ...facts, range });
    }),
  );
  return { dependencies, fix: 'commit Pipfile.lock (pipenv lock)' };
}
