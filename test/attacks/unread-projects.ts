import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const RACK = { ecosystem: 'RubyGems', name: 'rack', version: '2.0.0' };
const TEXT = { ecosystem: 'Go', name: 'golang.org/x/text', version: 'v0.3.1' };
const PYPI = { ecosystem: 'PyPI', name: 'urllib3', version: '1.26.0' };
const MAVEN = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};

/** Gems that follow others on the same line, and gems that only a Ruby program can list. */
function gemfile(random: Random): Files {
  const group = random.word();
  const source = `source "https://rubygems.org"`;
  const text = random.pick([
    `${source} do gem "rack","2.0.0" end\n`,
    `${source} ; gem "rack","2.0.0"\n`,
    `${source}\ngroup(:${group}) { gem "rack", "2.0.0" }\n`,
    `${source}\ngroup :${group} do |a| gem("rack", "2.0.0"); gem "b" end\n`,
    `${source}\n%w[rack].each{|${group}| gem ${group},"2.0.0"}\n`,
    `${source}\nself.gem "rack", "2.0.0"\n`,
    `${source}\nsend(:gem,"rack","2.0.0")\n`,
    `${source}\n${group} = method(:gem)\n${group}.("rack", "2.0.0")\n`,
    `${source}\ninstance_eval File.read("${group}")\n`,
    `${source} if gem "rack", "2.0.0"\n`,
    `${group} = ?"; gem "rack", "2.0.0"; ${group} = ?"\n`,
    `source "#{gem 'rack', '2.0.0'}"\n`,
    `require "./${group}"\n`,
  ]);
  return { [random.pick(['Gemfile', 'gems.rb', `${group}/Gemfile`])]: text };
}

function gemspec(random: Random): Files {
  const text = random.pick([
    's.send :add_dependency, "rack","2.0.0"',
    's.dependencies << Gem::Dependency.new("rack","2.0.0")',
    's.instance_variable_set(:@dependencies, x)',
    's.instance_eval { add_dependency "rack", "2.0.0" }',
    's.add_runtime_dependency("rack", "2.0.0")',
  ]);
  const name = random.word();
  return { [`${name}.gemspec`]: `Gem::Specification.new{|s| s.name="${name}";${text}}\n` };
}

/** A module that the workspace builds and that is outside the scanned folder. */
function goWork(random: Random): Files {
  const name = random.word();
  const use = random.pick(['../outside', `../outside/../outside`, `./${name}`, '/outside', '..']);
  const line = random.pick([`use ${use}`, `use (\n\t./app\n\t${use}\n)`, `use "${use}"`]);
  const module = (lines: string) => `module example.com/${name}\n\ngo 1.22\n\n${lines}\n`;
  return {
    'go.work': `go 1.22\n\n${line}\n`,
    'app/go.mod': module('require golang.org/x/mod v0.20.0'),
    '../outside/go.mod': module(`require ${TEXT.name} ${TEXT.version}`),
    '../go.mod': module(`require ${TEXT.name} ${TEXT.version}`),
  };
}

const pom = (content: string): string =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>org.shop</groupId><artifactId>app</artifactId><version>1</version>${content}</project>`;

const LOG4J = pom(
  '<dependencies><dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.14.0</version></dependency></dependencies>',
);

/** A Maven file under a custom name. */
function mavenFile(random: Random): Files {
  const name = random.word();
  const module = (path: string): string => pom(`<modules><module>${path}</module></modules>`);
  const option = random.pick(['-f ', '-f\n', '-f', '--file=', '--file ', '--fil ', '-o -f ']);
  const parent = `<parent><groupId>org.${name}</groupId><artifactId>parent</artifactId><version>1</version></parent>`;
  return random.pick<Files>([
    { 'pom.xml': module(`sub/${name}.pom`), [`sub/${name}.pom`]: LOG4J },
    { 'pom.xml': module(`sub/${name}`), [`sub/${name}`]: LOG4J },
    { 'pom.xml': module('../outside'), '../outside/pom.xml': LOG4J },
    { 'pom.xml': pom(''), '.mvn/maven.config': `${option}${name}.pom\n`, [`${name}.pom`]: LOG4J },
    { 'pom.xml': pom(''), '.mvn/maven.config': '-f ../pom.xml\n', '../pom.xml': LOG4J },
    { 'pom.xml': pom(parent) },
  ]);
}

const environment = (random: Random): string =>
  random.pick([
    'name: x\nchannels: [defaults]\ndependencies:\n- pip:\n  - urllib3==1.26.0\n',
    'channels:\n- defaults\ndependencies:\n- python=3.12\n- pip\n- pip:\n  - urllib3==1.26.0\n',
    'name: x\ndependencies: [python, {pip: ["urllib3==1.26.0"]}]\n',
  ]);

/** Conda environments under common custom names. */
function conda(random: Random): Files {
  const word = random.word();
  const ending = random.pick(['yml', 'yaml']);
  const name = random.pick([
    `environment-${word}`,
    `environment_${word}`,
    `environment.${word}`,
    'env',
    'conda',
    `conda-${word}`,
  ]);
  return { [`${random.pick(['', `${word}/`])}${name}.${ending}`]: environment(random) };
}

/** pip ignores the sources of uv and installs the package that they replace by a folder. */
function uvSource(random: Random): Files {
  const folder = random.word();
  const source = random.pick([
    `path = "${folder}"`,
    `path = "./${folder}", editable = true`,
    'workspace = true',
    `path = "../${folder}"`,
  ]);
  const table = random.pick([
    `[tool.uv.sources]\nurllib3 = {${source}}\n`,
    `[tool.uv.sources.urllib3]\n${source.replace(', ', '\n')}\n`,
  ]);
  const project = `[project]\nname = "app"\nversion = "1"\ndependencies = ["urllib3==1.26.0"]\n`;
  const member = '[project]\nname = "urllib3"\nversion = "2"\n';
  return { 'pyproject.toml': project + table, [`${folder}/pyproject.toml`]: member };
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: ['1.11'],
    variant(random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

/** Manifests that a build reads and that are easily missed. */
export const ATTACKS: readonly Attack[] = [
  attack('a Gemfile has a gem behind others on its line, or in a program', RACK, gemfile),
  attack('a gemspec adds a dependency as only Ruby reads it', RACK, gemspec),
  attack('go.work builds a module that is not in the folder', TEXT, goWork),
  attack('Maven builds a file of another name, or by a parent that is not here', MAVEN, mavenFile),
  attack('an environment of Conda is called as people call them', PYPI, conda),
  attack('uv puts a folder in the place of a package that pip installs', PYPI, uvSource),
];
