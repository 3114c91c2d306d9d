import { hash } from 'node:crypto';
import { join } from 'node:path';
import { parseContext, plainFile } from '../../shared/inventory/parse-context.ts';
import { LINUX, linuxWith } from '../../shared/maven/machine.ts';
import { openRepositories } from '../../shared/maven/open-repositories.ts';
import { resolvePoms } from '../../shared/maven/resolve-poms.ts';
import {
  aDependency,
  aParent,
  aPom,
  dependencies,
  IMPORT,
  management,
} from '../support/maven-poms.ts';
import { temporaryFolder } from '../support/programs.ts';
import { answering, type Target, textSeed } from './target.ts';

/** Targets for the files in a Maven repository. */
export function mavenTargets(): readonly Target[] {
  const folder = temporaryFolder('fuzz-maven');
  return [
    {
      name: 'Maven repository',
      seeds: Object.entries(FILES).map(([path, text]) => textSeed(text, path)),
      run: (bytes, { path }) => resolveWith(path, bytes, folder),
    },
  ];
}

const EXCLUSION =
  '<exclusions><exclusion><groupId>g</groupId><artifactId>*</artifactId></exclusion></exclusions>';

const PROFILE =
  '<profiles><profile><id>p</id><activation><jdk>[1.8,)</jdk><os><family>unix</family></os><property><name>!x</name></property></activation><properties><w>1</w></properties></profile></profiles>';

const A = dependencies(
  aDependency('g:b:[1,2)', EXCLUSION),
  aDependency('g:old:1', '<optional>false</optional>'),
  aDependency('g:c', '<type>test-jar</type><scope>runtime</scope>'),
);

const ROOT = aPom(
  't:app:1',
  `${aParent('g:p:1')}${management(aDependency('g:bill:${v}', IMPORT))}${dependencies(aDependency('g:a:1'), aDependency('t:m:1'))}<modules><module>m</module></modules>`,
);

/** Files of a repository, and the scanned poms. */
const FILES: Readonly<Record<string, string>> = {
  'pom.xml': ROOT,
  'm/pom.xml': aPom('t:m:1', '<packaging>pom</packaging>'),
  'g/p/1/p-1.pom': aPom('g:p:1', `<properties><v>1</v></properties>${PROFILE}`),
  'g/bill/1/bill-1.pom': aPom('g:bill:1', management(aDependency('g:c:${project.version}'))),
  'g/a/1/a-1.pom': aPom('g:a:1', A),
  'g/b/1/b-1.pom': aPom('g:b:1', dependencies(aDependency('g:a:2'))),
  'g/b/maven-metadata.xml':
    '<metadata><versioning><versions><version>1</version></versions></versioning></metadata>',
  'g/old/1/old-1.pom': aPom(
    'g:old:1',
    '<distributionManagement><relocation><artifactId>b</artifactId></relocation></distributionManagement>',
  ),
  'g/c/1/c-1.pom': aPom('g:c:1'),
};

const BASE = 'https://r.test/';

async function resolveWith(path: string, bytes: Buffer, folder: string): Promise<void> {
  const files = new Map<string, Buffer>(
    Object.entries(FILES).map(([name, text]) => [name, Buffer.from(text)]),
  );
  files.set(path, bytes);
  const network = answering((url) => {
    const name = url.slice(BASE.length);
    const body = files.get(name.replace(/\.sha1$/, ''));
    if (body === undefined) return { status: 404 };
    return { body: name.endsWith('.sha1') ? hash('sha1', body, 'hex') : body };
  });
  const repository = openRepositories([BASE.slice(0, -1)], {
    network,
    deadline: 60_000,
    cacheFolder: join(folder, 'cache'),
    localFolder: join(folder, 'm2'),
  });
  const scanned = ['pom.xml', 'm/pom.xml'].map((name) =>
    plainFile({ path: name, bytes: files.get(name) ?? bytes }),
  );
  const description = { kind: 'directory' as const, name: '.' };
  const contents = { description, layers: [], files: scanned, problems: [] };
  const context = parseContext(
    contents,
    new Map(scanned.map((file) => [file.path, file])),
    undefined,
  );
  const machine = bytes.length % 2 === 0 ? LINUX : linuxWith('21.0.1');
  await resolvePoms(['pom.xml'], { context, repository, machine, exists: () => false });
}
