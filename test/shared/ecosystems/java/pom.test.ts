import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../../shared/model/inventory.ts';
import { inventoryOfFiles, namesOf, packageNamed, unlockedIn } from '../../../support/inventory.ts';

function aPom(content: string, artifact = 'app'): string {
  return `<project>
  <groupId>org.shop</groupId>
  <artifactId>${artifact}</artifactId>
  <version>1.0</version>
  ${content}
</project>`;
}

function dependencies(...items: readonly string[]): string {
  return `<dependencies>\n${items.join('\n')}\n</dependencies>`;
}

function dependency(name: string, version?: string, more = ''): string {
  const stated = version === undefined ? '' : `<version>${version}</version>`;
  return `<dependency><groupId>g</groupId><artifactId>${name}</artifactId>${stated}${more}</dependency>`;
}

function namesIn(content: string): readonly string[] {
  return namesOf(inventoryOfFiles({ 'pom.xml': aPom(content) }));
}

function isNotUnlocked({ code }: Problem): boolean {
  return code !== 'unlocked';
}

describe('pom.xml', () => {
  it('lists its dependencies with their lines', () => {
    const { packages } = inventoryOfFiles({
      'pom.xml': aPom(
        dependencies(dependency('a', '1'), dependency('t', '2', '<scope>test</scope>')),
      ),
    });
    expect(packages).toMatchObject([
      {
        purl: 'pkg:maven/g/a@1',
        name: 'g:a',
        ecosystem: 'Maven',
        scope: 'runtime',
        isDirect: true,
        locations: [{ path: 'pom.xml', line: 6 }],
      },
      { purl: 'pkg:maven/g/t@2', scope: 'development', locations: [{ line: 7 }] },
    ]);
  });

  it.each([
    ['1.0', '1.0'],
    ['[1.0]', '1.0'],
    ['[1.0,2.0)', ''],
    ['LATEST', ''],
    ['$' + '{nowhere}', ''],
  ])(
    'lists a dependency with the version %s as a package with the version %j',
    (stated, version) => {
      expect(namesIn(dependencies(dependency('a', stated)))).toEqual([`g:a@${version}`]);
    },
  );

  it('is reported as a problem if the name or version of a dependency is unknown', () => {
    const inventory = inventoryOfFiles({
      'pom.xml': aPom(
        dependencies(
          dependency('$' + '{nowhere}', '1'),
          dependency('b', '$' + '{env.B}'),
          dependency('c/d', '1'),
        ),
      ),
    });
    expect(namesOf(inventory)).toEqual(['g:b@']);
    expect(inventory.problems.filter(isNotUnlocked)).toMatchObject([
      { code: 'unread-line', line: 6, message: expect.stringMatching(/^\$\{nowhere\} in g:/) },
      { code: 'unread-line', line: 7, message: expect.stringMatching(/^\$\{env.B\} in g:b/) },
      {
        code: 'unread-line',
        line: 8,
        message: expect.stringMatching(/^g:c\/d is not a dependency/),
      },
    ]);
  });

  it('does not fall back to the managed version if the version of the dependency cannot be resolved', () => {
    const pom = aPom(
      `<dependencyManagement>${dependencies(dependency('a', '2'))}</dependencyManagement>` +
        dependencies(dependency('a', '$' + '{nowhere}')),
    );
    expect(namesOf(inventoryOfFiles({ 'pom.xml': pom }))).toEqual(['g:a@']);
  });

  it('lists the dependencies of profiles that are active only on some machines', () => {
    const profile = `<profile><activation><os><family>unix</family></os></activation>
      <properties><v>2</v></properties>${dependencies(dependency('b', '1'))}</profile>`;
    const content = `<properties><v>1</v></properties>${dependencies(dependency('a', '$' + '{v}'))}`;
    expect(namesIn(`${content}<profiles>${profile}</profiles>`)).toEqual([
      'g:a@1',
      'g:a@2',
      'g:b@1',
    ]);
  });

  it.each([
    [{ 'pom.xml': '<html/>' }, 'not-a-lockfile'],
    [{ 'pom.xml': aPom('<dependencies/><dependencies/>') }, 'malformed'],
    [{ 'pom.xml': aPom('<modules><module>a/other.xml</module></modules>') }, 'not-found'],
    [
      {
        'pom.xml': aPom(
          '<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version><relativePath>build/base.xml</relativePath></parent>',
        ),
      },
      'not-found',
    ],
  ])('with the content %j is reported as a problem', (files, code) => {
    expect(inventoryOfFiles(files).problems.filter(isNotUnlocked)).toMatchObject([{ code }]);
  });

  it('inherits from a parent whose file has a different name', () => {
    const parent =
      '<parent><groupId>org.shop</groupId><artifactId>base</artifactId><version>1.0</version><relativePath>build/parent.xml</relativePath></parent>';
    const inventory = inventoryOfFiles({
      'pom.xml': aPom(parent),
      'build/parent.xml': aPom(dependencies(dependency('a', '1')), 'base'),
    });
    const problems = inventory.problems.filter(isNotUnlocked);
    expect([namesOf(inventory), problems]).toEqual([['g:a@1'], []]);
  });

  it.each([
    ['a plugin', (plugin: string) => `<build><plugins>${plugin}</plugins></build>`],
    [
      'a managed plugin',
      (plugin: string) =>
        `<build><pluginManagement><plugins>${plugin}</plugins></pluginManagement></build>`,
    ],
    ['a report', (plugin: string) => `<reporting><plugins>${plugin}</plugins></reporting>`],
  ])(
    'lists %s and the artifacts in its configuration without requiring a lockfile',
    (_what, place) => {
      const plugin = `<plugin><artifactId>p</artifactId><version>1</version>${dependencies(dependency('q', '2'))}
      <configuration><paths><path><groupId>g</groupId><artifactId>r</artifactId><version>3</version></path></paths></configuration></plugin>`;
      const text = aPom(place(plugin));
      const { packages, problems } = inventoryOfFiles({ 'pom.xml': text });
      expect(packages.map(({ name, version, scope }) => [name, version, scope])).toEqual([
        ['g:q', '2', 'development'],
        ['g:r', '3', 'development'],
        ['org.apache.maven.plugins:p', '1', 'development'],
      ]);
      expect(problems).toEqual([]);
    },
  );

  it('lists its build extensions, and resolves plugin versions with the properties of each module', () => {
    const plugin =
      '<build><plugins><plugin><artifactId>p</artifactId><version>${v}</version></plugin></plugins></build>';
    const extension =
      '<build><extensions><extension><groupId>g</groupId><artifactId>e</artifactId><version>1</version></extension></extensions></build>';
    const files = {
      'pom.xml': aPom(
        `${extension}<properties><v>1</v></properties><modules><module>m</module></modules>`,
      ),
      'm/pom.xml': `<project><artifactId>m</artifactId><parent><groupId>org.shop</groupId><artifactId>app</artifactId><version>1.0</version></parent><properties><v>2</v></properties><profiles><profile><id>x</id><activation><os><family>unix</family></os></activation>${plugin}</profile></profiles></project>`,
    };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['g:e@1', 'org.apache.maven.plugins:p@2']);
  });

  it("is reported as a problem if a plugin's version is an unknown property", () => {
    const text = aPom(
      '<build><plugins><plugin><artifactId>p</artifactId><version>${v}</version></plugin><plugin><artifactId>bare</artifactId></plugin></plugins></build>',
    );
    expect(inventoryOfFiles({ 'pom.xml': text }).problems).toMatchObject([{ code: 'unread-line' }]);
  });

  it('lists a dependency in each version that a combination of machine-dependent profiles produces', () => {
    const on = (family: string) =>
      `<id>${family}</id><activation><os><family>${family}</family></os></activation>`;
    const set = (v: string) => `<properties><v>${v}</v></properties>`;
    const text = `${set('0')}<profiles>
      <profile>${on('unix')}${set('1')}</profile>
      <profile>${on('windows')}${set('2')}</profile>
      <profile>${on('mac')}${dependencies(dependency('a', '${v}'))}</profile></profiles>`;
    expect(namesIn(text)).toEqual(['g:a@0', 'g:a@1', 'g:a@2']);
  });

  it('is reported as a problem if it has too many machine-dependent profiles', () => {
    const profiles = Array.from(
      { length: 9 },
      (_, at) =>
        `<profile><id>p${at}</id><activation><jdk>${at}</jdk></activation>${dependencies(dependency(`a${at}`, '1'))}</profile>`,
    );
    const { problems } = inventoryOfFiles({
      'pom.xml': aPom(`<profiles>${profiles.join('')}</profiles>`),
    });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'limit-exceeded' }));
  });

  it.each([
    ['<type>pom</type>', '?type=pom'],
    ['<type>test-jar</type>', '?classifier=tests'],
    ['<classifier>linux-x86_64</classifier>', '?classifier=linux-x86_64'],
    ['<type>jar</type>', ''],
  ])('lists a dependency with %s under a purl with the qualifiers "%s"', (more, qualifiers) => {
    const pom = aPom(dependencies(dependency('a', '1', more)));
    const { packages } = inventoryOfFiles({ 'pom.xml': pom });
    expect(packages.map(({ purl }) => purl)).toEqual([`pkg:maven/g/a@1${qualifiers}`]);
  });

  it('lists the dependencies of a profile that is active by default, but not those of other profiles', () => {
    const profile = (isActive: boolean, name: string) =>
      `<profile><activation><activeByDefault>${isActive}</activeByDefault></activation>
       <properties><v>2</v></properties>${dependencies(dependency(name, '$' + '{v}'))}</profile>`;
    expect(
      namesIn(
        `<properties><v>1</v></properties><profiles>${profile(true, 'a')}${profile(false, 'b')}</profiles>`,
      ),
    ).toEqual(['g:a@2']);
  });

  it("inherits dependencies from a parent in the source tree, and locates them in the parent's file", () => {
    const inventory = inventoryOfFiles({
      'pom.xml': aPom(
        `<packaging>pom</packaging><properties><v>3</v></properties>
         <dependencyManagement>${dependencies(dependency('m', '$' + '{v}'))}</dependencyManagement>
         ${dependencies(dependency('p', '1'))}`,
        'parent',
      ),
      'core/pom.xml': `<project>
        <parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
        <artifactId>core</artifactId><properties><v>4</v></properties>
        ${dependencies(dependency('m'))}</project>`,
    });
    expect(namesOf(inventory)).toEqual(['g:m@4', 'g:p@1']);
    expect(packageNamed(inventory, 'g:p').locations).toMatchObject([{ path: 'pom.xml' }]);
    expect(packageNamed(inventory, 'g:m').locations).toMatchObject([{ path: 'core/pom.xml' }]);
  });

  it('omits dependencies on modules that the same build creates in the requested version', () => {
    const other =
      '<dependency><groupId>org.shop</groupId><artifactId>core</artifactId><version>VERSION</version></dependency>';
    const files = (version: string) => ({
      'pom.xml': aPom('<modules><module>app</module><module>core</module></modules>', 'root'),
      'app/pom.xml': aPom(dependencies(other.replace('VERSION', version))),
      'core/pom.xml': aPom('', 'core'),
    });
    expect(namesOf(inventoryOfFiles(files('$' + '{project.version}')))).toEqual([]);
    expect(namesOf(inventoryOfFiles(files('0.9')))).toEqual(['org.shop:core@0.9']);
    const apart = { ...files('1.0'), 'pom.xml': aPom('<modules><module>app</module></modules>') };
    expect(namesOf(inventoryOfFiles(apart))).toEqual(['org.shop:core@1.0']);
  });

  it('is reported as a problem if it is invalid, but all other files are still read', () => {
    const { packages, problems } = inventoryOfFiles({
      'pom.xml': '<project>',
      'core/pom.xml': aPom(dependencies(dependency('a', '1'))),
    });
    expect(packages).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'unlocked' }, { code: 'malformed', path: 'pom.xml' }]);
  });
});

describe('the dependencies of a pom.xml', () => {
  const POM =
    '<project><groupId>g</groupId><artifactId>a</artifactId><dependencies><dependency><groupId>org.x</groupId><artifactId>y</artifactId><version>1.0</version></dependency></dependencies></project>';
  const sbom = (name: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          type: 'library',
          group: 'org.x',
          name,
          version: '1.0',
          purl: `pkg:maven/org.x/${name}@1.0`,
        },
      ],
    });

  it('are reported as not locked if no SBOM lists them', () => {
    expect(unlockedIn({ 'pom.xml': POM })).toEqual([
      'pom.xml names 1 dependency, and no lockfile pins the installed versions',
    ]);
    expect(unlockedIn({ 'pom.xml': '<project><artifactId>a</artifactId></project>' })).toEqual([]);
  });

  it.each(['bom.json', 'target/bom.json', 'app.cdx.json'])(
    'are locked by the SBOM %s if it contains them',
    (path) => {
      expect(unlockedIn({ 'pom.xml': POM, 'core/pom.xml': POM, [path]: sbom('y') })).toEqual([]);
      expect(unlockedIn({ 'pom.xml': POM, [path]: sbom('z') })).toHaveLength(1);
      expect(unlockedIn({ 'pom.xml': POM, [`other/${path}`]: sbom('y') })).toHaveLength(1);
    },
  );
});

describe('a pom.xml whose SBOM lacks its test dependencies', () => {
  const pomWith = (version: string, scope = 'test') =>
    `<project><groupId>g</groupId><artifactId>a</artifactId><dependencies><dependency><groupId>org.x</groupId><artifactId>t</artifactId>${version}<scope>${scope}</scope></dependency></dependencies></project>`;
  const component = { type: 'library', name: 'y', purl: 'pkg:maven/org.x/y@1.0', version: '1.0' };
  const bom = JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [component],
  });
  const problemsOf = (pom: string) =>
    inventoryOfFiles({ 'pom.xml': pom, 'bom.json': bom }).problems.map(({ message }) => message);

  it('counts as locked if it specifies exact versions for them, and lists them as packages', () => {
    const files = { 'pom.xml': pomWith('<version>2.0</version>'), 'bom.json': bom };
    expect(problemsOf(files['pom.xml'])).toEqual([]);
    expect(namesOf(inventoryOfFiles(files))).toContain('org.x:t@2.0');
    expect(unlockedIn({ 'pom.xml': files['pom.xml'] })).toHaveLength(1);
  });

  it.each(['', '<version>[1.0,2.0)</version>', '<version>LATEST</version>'])(
    'is reported as not locked if their version is %j, with a fix that adds them to the SBOM',
    (version) => {
      expect(problemsOf(pomWith(version)).at(-1)).toMatch(
        /names 1 development dependency .*makeAggregateBom -DincludeTestScope=true\)$/,
      );
    },
  );

  it.each(['compile', 'runtime', 'provided'])(
    'is reported as not locked if the missing dependencies have the scope %s instead of test',
    (scope) => {
      expect(problemsOf(pomWith('<version>2.0</version>', scope))).toEqual([
        expect.stringMatching(/names 1 dependency that bom.json does not contain: .*Bom\)$/),
      ]);
    },
  );

  it('is reported as not locked if a profile needs a test dependency at run time', () => {
    const dependency = /<dependencies>.*<\/dependencies>/.exec(
      pomWith('<version>2.0</version>', 'compile'),
    )?.[0];
    const profile = `<profiles><profile><activation><os><name>linux</name></os></activation>${dependency}</profile></profiles></project>`;
    const pom = pomWith('<version>2.0</version>').replace('</project>', profile);
    expect(unlockedIn({ 'pom.xml': pom, 'bom.json': bom })).toHaveLength(1);
  });
});

describe('a pom.xml that refers to other files', () => {
  const module = (path: string) => ({
    'pom.xml': aPom(`<modules><module>${path}</module></modules>`),
    'sub/pom.xml': aPom('', 'sub'),
  });

  it.each(['sub/build.pom', 'sub/build', '../outside', '/sub', '..', 'C:\\\\x'])(
    'is reported as a problem if the file of its module %s was not read',
    (path) => {
      expect(inventoryOfFiles(module(path)).problems).toMatchObject([
        { code: 'not-found', path: 'pom.xml' },
      ]);
    },
  );

  it.each(['sub', './sub/', 'sub/pom.xml', 'other/../sub'])(
    'is accepted if it lists the module %s',
    (path) => {
      expect(inventoryOfFiles(module(path)).problems).toEqual([]);
    },
  );

  it('is reported as not locked if its parent is missing', () => {
    const parent =
      '<parent><groupId>org.x</groupId><artifactId>p</artifactId><version>1</version></parent>';
    expect(unlockedIn({ 'pom.xml': aPom(parent) })).toEqual([
      'pom.xml has a parent that was not read, and no lockfile pins the versions that it installs',
    ]);
  });
});
