import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { mavenArgumentsOf } from '../../../../shared/ecosystems/java/maven-config.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

function contextOf(texts: Readonly<Record<string, string>>): ParseContext {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return {
    sourceKind: 'directory',
    os: undefined,
    file: (path) => files.find((file) => file.path === path),
    named: () => [],
  };
}

// Behavior of Maven 3.9. Only earlier versions accept the line with two arguments.
it.each([
  ['-Drevision=1.0\n-Dsha=x\n', { revision: '1.0', sha: 'x' }],
  ['-Drevision=1.0 -Dsha=x', { revision: '1.0', sha: 'x' }],
  ['-T1C\n\n# -Drevision=0\n-Dflag\n', { flag: 'true' }],
  ['-D\nrevision=2\n', { revision: '2' }],
  ['-D revision=3\n--define=sha=y\n', { revision: '3', sha: 'y' }],
  ['--define\nrevision=5\n', { revision: '5' }],
  ['-Drevision=8\n-Drevision=9\n', { revision: '9' }],
  ['-Dother=a b\n-Dempty=\n', { other: 'a b', empty: '' }],
  ['-ntp\r\n-Drevision=15\r\n', { revision: '15' }],
  ['-Drevision=1\nclean\n', { revision: '1' }],
])('maven.config with the content %j sets the properties %j', (text, properties) => {
  const context = contextOf({ '.mvn/maven.config': text });
  expect(Object.fromEntries(mavenArgumentsOf('a/pom.xml', context).properties)).toEqual(properties);
});

it('mavenArgumentsOf returns the arguments in the .mvn folder that is nearest to the POM', () => {
  const context = contextOf({
    '.mvn/maven.config': '-Dv=1',
    'a/b/.mvn/maven.config': '-Dv=2',
    'ab/.mvn/maven.config': '-Dv=3',
  });
  const valueAt = (path: string) => mavenArgumentsOf(path, context).properties.get('v');
  expect(['pom.xml', 'a/pom.xml', 'a/b/pom.xml', 'a/b/c/d/pom.xml'].map(valueAt)).toEqual([
    ...['1', '1'],
    ...['2', '2'],
  ]);
  expect(mavenArgumentsOf('pom.xml', contextOf({})).properties.size).toBe(0);
});

it.each([
  ['-Pone,two\n-P three', ['one', 'two', 'three']],
  ['--activate-profiles\n+four', ['four']],
])('maven.config with the content %j requests the profiles %j', (text, profiles) => {
  const context = contextOf({ '.mvn/maven.config': text });
  expect([...mavenArgumentsOf('pom.xml', context).profiles]).toEqual(profiles);
});

it('mavenArgumentsOf returns the names of the JVM properties in jvm.config', () => {
  const context = contextOf({ '.mvn/jvm.config': '-Xmx1g -Dv=1 "-Dw=2 3"' });
  expect([...mavenArgumentsOf('a/pom.xml', context).systemProperties]).toEqual(['v', 'w']);
});

it('maven.config sets properties that a pom.xml uses, but does not add packages', () => {
  const { packages, files } = inventoryOfFiles({
    'pom.xml':
      '<project><groupId>g</groupId><artifactId>p</artifactId><version>1</version><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>${revision}</version></dependency></dependencies></project>',
    '.mvn/maven.config': '-Drevision=4.2\n',
  });
  expect(packages.map(({ purl }) => purl)).toEqual(['pkg:maven/g/a@4.2']);
  expect(files).toEqual(['pom.xml']);
});

it.each([
  '-f\napp.pom',
  '-fapp.pom',
  '--file=app.pom',
  '--fil app.pom',
  '-o -f ../pom.xml',
  '-of x',
  '-f',
])(
  'the inventory reports a problem for the argument %j, which makes Maven build a file that was not read',
  (text) => {
    const files = {
      '.mvn/maven.config': text,
      'pom.xml': '<project><artifactId>a</artifactId></project>',
    };
    expect(inventoryOfFiles(files).problems).toMatchObject([
      { code: 'not-found', path: '.mvn/maven.config' },
    ]);
  },
);

it.each(['-fae', '-ff\n-fn', '--fail-fast', '-f pom.xml', '-f a', '--file\na/pom.xml', '-T4'])(
  'the inventory accepts the arguments %j',
  (text) => {
    const pom = '<project><artifactId>a</artifactId></project>';
    const files = { '.mvn/maven.config': text, 'pom.xml': pom, 'a/pom.xml': pom };
    expect(inventoryOfFiles(files).problems).toEqual([]);
  },
);

it('the inventory reports a problem for an argument that is not an option, which Maven rejects', () => {
  expect(inventoryOfFiles({ '.mvn/maven.config': 'app.pom\n' }).problems).toMatchObject([
    { code: 'unread-line', path: '.mvn/maven.config' },
  ]);
  expect(inventoryOfFiles({ '.mvn/maven.config': '# a\n\n' }).problems).toEqual([]);
});

describe('a settings file specified in .mvn/maven.config', () => {
  const problemsWith = (settings: string, text = '-s .mvn/own.xml\n') =>
    inventoryOfFiles({
      'pom.xml': '<project><artifactId>a</artifactId></project>',
      '.mvn/maven.config': text,
      '.mvn/own.xml': settings,
    }).problems.map(({ message }) => message.split('. Fix: ')[0]);

  it('is accepted if it only sets mirrors', () => {
    expect(problemsWith('<settings><mirrors/></settings>')).toEqual([]);
    expect(problemsWith('<settings/>', '-T1C\n--show-version\n-e\n')).toEqual([]);
  });

  it.each([
    [
      '<settings><activeProfiles/></settings>',
      '-s .mvn/own.xml\n',
      'The settings file .mvn/own.xml sets profiles or properties',
    ],
    ['<settings/>', '--settings\nother.xml\n', 'The settings file other.xml was not read'],
    ['<settings/>', '-gs=../own.xml\n', 'The settings file ../own.xml was not read'],
  ])('is reported as a problem if it is %s and the argument is %j', (settings, text, fact) => {
    expect(problemsWith(settings, text)).toEqual([fact]);
  });
});

it.each(['-BPp\n', '--activate=p\n', '-Dz\n', '-BDz=1\n', '--def=z=1\n'])(
  'maven.config with the arguments %j activates the same profiles as Maven does',
  (text) => {
    const dependency =
      '<dependencies><dependency><groupId>g</groupId><artifactId>d</artifactId><version>1</version></dependency></dependencies>';
    const active = `<profile><id>p</id><activation><activeByDefault>TRUE</activeByDefault></activation>${dependency}</profile>`;
    const other =
      '<profile><id>q</id><activation><property><name>!z</name></property></activation></profile>';
    const pom = `<project><groupId>o</groupId><artifactId>a</artifactId><version>1</version><profiles>${active}${other}</profiles></project>`;
    const inventory = inventoryOfFiles({ 'pom.xml': pom, '.mvn/maven.config': text });
    expect(namesOf(inventory)).toEqual(['g:d@1']);
  },
);
