import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const LOG4J: HiddenPackage = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};

const DJANGO: HiddenPackage = { ecosystem: 'PyPI', name: 'django', version: '1.11.0' };

const CLOJURE = 'org.apache.logging.log4j/log4j-core';

/** Build files of tools without a lockfile that name the package by version or by a computed value. */
function build(random: Random): Files {
  const version = random.pick(['2.14.0', '2.14.0', 'VERSION']);
  const scala = `org.apache.logging.log4j:log4j-core:${version === 'VERSION' ? '$v' : version}`;
  const artifact = `"org.apache.logging.log4j:log4j-core:${version === 'VERSION' ? '%s" % V' : `${version}"`}`;
  const lein = `(defproject a "1" :dependencies [[${CLOJURE} "2.14.0"]])`;
  const forms: readonly (readonly [string, string])[] = [
    ['project.clj', lein],
    ['project.clj', '(defproject a "1" :dependencies ~(slurp "deps"))'],
    ['deps.edn', `{:deps {${CLOJURE} {:mvn/version "2.14.0"}}}`],
    ['deps.edn', `{:aliases {:x {:extra-deps {${CLOJURE} {:git/sha "0123456"}}}}}`],
    ['build.boot', `(set-env! :dependencies '[[${CLOJURE} "2.14.0"]])`],
    ['build.sc', `object a extends JavaModule { def ivyDeps = Agg(ivy"${scala}") }`],
    ['build.mill', `object a extends JavaModule { def mvnDeps = Seq(mvn"${scala}") }`],
    ['WORKSPACE', `maven_install(\n    artifacts = [${artifact}],\n)`],
    ['MODULE.bazel', `maven.install(artifacts = [${artifact}])`],
    ['third_party/deps.bzl', 'def deps():\n    http_jar(name = "log4j", url = "https://x/y.jar")'],
  ];
  const [name, text] = random.pick(forms);
  return { [`${random.pick(['', `${random.word()}/`])}${name}`]: text };
}

function buildout(random: Random): Files {
  const text = random.pick([
    '[buildout]\nparts = a\n[a]\neggs = Django\n[versions]\nDjango = 1.11.0\n',
    '[buildout]\nparts = a\n[a]\neggs =\n    Django == 1.11.0\n',
    '[buildout]\nextends = https://example.com/versions.cfg\n[a]\neggs = Django\n',
  ]);
  return { [`${random.pick(['', `${random.word()}/`])}buildout.cfg`]: text };
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

export const ATTACKS: readonly Attack[] = [
  attack('Leiningen, Clojure, Mill or Bazel build with a package', LOG4J, build),
  attack('a buildout installs an egg', DJANGO, buildout),
];
