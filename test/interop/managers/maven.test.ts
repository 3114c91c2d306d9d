import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../shared/ecosystems/ecosystem.ts';
import { effectiveDependencies } from '../../../shared/ecosystems/java/effective-pom.ts';
import type { PomDependency } from '../../../shared/ecosystems/java/pom-dependency.ts';
import { pomTree } from '../../../shared/ecosystems/java/pom-tree.ts';
import { ecosystemFixture } from '../../support/inventory.ts';
import { ROOT } from '../../support/sources.ts';

const FOLDER = join(ROOT, 'test', 'fixtures', 'ecosystems', 'java', 'maven');

function contextOf(tree: string): ParseContext {
  const paths = readdirSync(join(FOLDER, tree), { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => path.endsWith('pom.xml') || path.endsWith('maven.config'))
    .map((path) => ({ path, bytes: readFileSync(join(FOLDER, tree, path)) }));
  return {
    sourceKind: 'directory',
    file: (path) => files.find((file) => file.path === path),
    named: (name) => files.filter(({ path }) => path.endsWith(name)),
    os: undefined,
  };
}

/** One line of the output of EffectiveDependencies.java. */
function lineOf(path: string, dependency: PomDependency): string {
  const { group, artifact, version, type = 'jar', classifier, scope = 'compile' } = dependency;
  const kind = classifier === undefined ? type : `${type}:${classifier}`;
  return `${path} ${group}:${artifact}:${version} ${kind} ${scope}`;
}

describe('effective dependencies', () => {
  it.each(['configured', 'inherited', 'managed'])(
    'in the tree "%s" match the dependencies that Maven resolves',
    (name) => {
      const context = contextOf(name);
      const tree = pomTree(context);
      const lines = context.named('pom.xml').flatMap(({ path }) => {
        const pom = tree.at(path);
        if (pom === undefined) throw new Error(`${path} was not read`);
        return effectiveDependencies(pom, tree).map((dependency) => lineOf(path, dependency));
      });
      const expected = ecosystemFixture(`java/maven/${name}.txt`).trimEnd().split('\n');
      expect(lines.sort()).toEqual(expected.sort());
    },
  );
});
