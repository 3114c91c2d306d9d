import type { Attack } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const PYPI = { ecosystem: 'PyPI', name: 'flask', version: '0.5' };
const MAVEN = { ecosystem: 'Maven', name: 'org.apache:log4j', version: '2.14.0' };
const NUGET = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', version: '9.0.1' };
const NPM = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };

const POM = `<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
<properties><v>2.17.1</v></properties>
<dependencies><dependency><groupId>org.apache</groupId><artifactId>log4j</artifactId><version>\${v}</version></dependency></dependencies></project>`;

/** Files with a comment. The program that reads the file ends the comment at the carriage return. */
const CASES: readonly (readonly [HiddenPackage, Files])[] = [
  [
    PYPI,
    {
      'setup.cfg':
        '[metadata]\nname=a\n[options]\ninstall_requires=\n  click==7\n# x\r  flask==0.5\n',
    },
  ],
  [PYPI, { 'tox.ini': '[testenv]\ndeps=\n  click==7\n# x\r  flask==0.5\n' }],
  [PYPI, { 'buildout.cfg': '[buildout]\nparts=\n[versions]\nclick=7\n# x\rflask=0.5\n' }],
  [
    MAVEN,
    {
      'build.gradle': 'dependencies {\n implementation "g:a:1.0.0"\n}\n',
      'gradle.lockfile':
        'g:a:1.0.0=runtimeClasspath\n# x\rorg.apache:log4j:2.14.0=runtimeClasspath\nempty=\n',
    },
  ],
  [
    MAVEN,
    {
      'build.gradle':
        'dependencies {\n implementation "g:a:1.0.0" // x\r implementation "org.apache:log4j:2.14.0"\n}\n',
    },
  ],
  [
    MAVEN,
    {
      'build.gradle.kts':
        'dependencies {\n implementation("g:a:1.0.0") // x\r implementation("org.apache:log4j:2.14.0")\n}\n',
    },
  ],
  [
    MAVEN,
    {
      'build.gradle': 'dependencies { implementation "org.apache:log4j:$v" }\n',
      'gradle.properties': 'v=2.17.1\n# x\rv=2.14.0\n',
    },
  ],
  [MAVEN, { 'pom.xml': POM, '.mvn/maven.config': '# x\r-Dv=2.14.0\n' }],
  [
    MAVEN,
    { 'build.sbt': 'name := "a" // x\rlibraryDependencies += "org.apache" % "log4j" % "2.14.0"\n' },
  ],
  [
    NUGET,
    {
      'paket.dependencies':
        'source https://api.nuget.org/v3/index.json\nnuget Other\n# x\rnuget Newtonsoft.Json 9.0.1\n',
      'paket.lock':
        'NUGET\n  remote: https://api.nuget.org/v3/index.json\n    Other (1.0)\n    # x\r    Newtonsoft.Json (9.0.1)\n',
    },
  ],
  [
    NPM,
    {
      'package.json': '{"dependencies":{"mkdirp":"0.5.5"}}',
      'yarn.lock':
        '# yarn lockfile v1\n\n\n# x\rminimist@^1:\r  version "1.2.5"\r\nmkdirp@0.5.5:\n  version "0.5.5"\n  resolved "https://registry.yarnpkg.com/mkdirp/-/mkdirp-0.5.5.tgz#aa"\n',
    },
  ],
];

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a carriage return ends a comment for the package manager but not for the scan',
    rows: [],
    variant(random) {
      const [hidden, files] = random.pick(CASES);
      const inputs = { unlocked: 'allow', resolve: 'none' };
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden, inputs) };
    },
  },
];
