import { expect, it } from '@jest/globals';
import { buildsArtifact } from '../../../../shared/ecosystems/java/built-artifact.ts';
import { readPom } from '../../../../shared/ecosystems/java/pom-model.ts';
import {
  aDependency,
  aPom,
  dependencies,
  memoryRepository,
  resolvedInventory,
} from '../../../support/maven-poms.ts';

function isBuilt(packaging: string, type?: string, classifier?: string): boolean {
  const stated = packaging === '' ? '' : `<packaging>${packaging}</packaging>`;
  const pom = readPom({ path: 'pom.xml', bytes: Buffer.from(aPom('g:a:1', stated)) });
  return pom !== undefined && buildsArtifact(pom, { type, classifier });
}

it.each([
  ['', undefined, true],
  ['bundle', undefined, true],
  ['war', 'war', true],
  ['pom', 'pom', true],
  ['pom', undefined, false],
  ['war', 'jar', false],
  ['${kind}', undefined, false],
])(
  'for the packaging "%s" and the type %s, buildsArtifact returns %s',
  (packaging, type, expected) => {
    expect(isBuilt(packaging, type)).toBe(expected);
  },
);

it.each([
  ['war', 'jar', true],
  ['pom', 'zip', true],
  ['pom', 'jar', false],
])(
  'for the packaging "%s" and the type %s with a classifier, buildsArtifact returns %s',
  (packaging, type, expected) => {
    expect(isBuilt(packaging, type, 'classes')).toBe(expected);
  },
);

it.each([
  ['with', { 'g:a:1': '' }],
  ['without', undefined],
])(
  '%s a repository, a published JAR file is listed even if a project module without a JAR has the same name',
  async (_, poms) => {
    const files = {
      'pom.xml': aPom(
        't:t:1',
        '<packaging>pom</packaging><modules><module>m</module><module>app</module></modules>',
      ),
      'm/pom.xml': aPom('g:a:1', '<packaging>pom</packaging>'),
      'app/pom.xml': aPom('t:app:1', dependencies(aDependency('g:a:1'))),
    };
    const { packages } = await resolvedInventory(files, memoryRepository(poms ?? {}));
    expect(packages.map(({ purl }) => purl)).toEqual(['pkg:maven/g/a@1']);
  },
);
