import { expect, it } from '@jest/globals';
import { NO_ARGUMENTS } from '../../../shared/ecosystems/java/maven-config.ts';
import { readPom } from '../../../shared/ecosystems/java/pom-model.ts';
import { readTree } from '../../../shared/ecosystems/java/pom-tree.ts';
import { LINUX } from '../../../shared/maven/machine.ts';
import { roundLookup } from '../../../shared/maven/round-lookup.ts';
import { isLocal, openWorld } from '../../../shared/maven/world.ts';
import { aPom, memoryRepository } from '../../support/maven-poms.ts';

it('isLocal returns true for a POM in the scanned folder, but not for a POM in a repository', () => {
  const file = { path: 'pom.xml', bytes: Buffer.from(aPom('g:a:1')) };
  const context = {
    sourceKind: 'directory' as const,
    file: (path: string) => (path === file.path ? file : undefined),
    named: () => [file],
    os: undefined,
  };
  const world = openWorld({
    tree: readTree(context, (one) => readPom(one)),
    lookup: roundLookup(memoryRepository({})),
    machine: LINUX,
    exists: () => false,
    arguments: NO_ARGUMENTS,
  });
  expect(isLocal(file, world)).toBe(true);
  expect(isLocal({ ...file, path: 'g/a/1/a-1.pom' }, world)).toBe(false);
});
