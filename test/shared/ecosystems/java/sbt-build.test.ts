import { expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const BUILD = `
scalaVersion := "2.13.12"
val akka = "2.6.0"
libraryDependencies ++= Seq(
  "com.typesafe.akka" %% "akka-actor" % akka, // "not" % "this" % "1"
  "org.slf4j" % "slf4j-api" % "1.7.30",
  "org.scalatest" %% "scalatest" % "3.2.0" % Test,
  "j" % "unknown" % Versions.j
)
`;

it('an sbt build lists packages with exact versions, and appends the Scala version to their names', () => {
  expect(namesOf(inventoryOfFiles({ 'build.sbt': BUILD }))).toEqual([
    'com.typesafe.akka:akka-actor_2.13@2.6.0',
    'org.scalatest:scalatest_2.13@3.2.0',
    'org.slf4j:slf4j-api@1.7.30',
  ]);
  expect(unlockedIn({ 'build.sbt': BUILD })).toEqual([
    'build.sbt names 3 dependencies, and no lockfile pins the installed versions',
  ]);
});

it('an sbt build counts as locked if a lockfile contains its artifacts', () => {
  const names = [
    ['com.typesafe.akka', 'akka-actor_2.13'],
    ['org.slf4j', 'slf4j-api'],
    ['org.scalatest', 'scalatest_2.13'],
    ['j', 'unknown'],
  ];
  const dependencies = names.map(([org, name]) => ({ org, name, version: '1.0' }));
  const lockfile = JSON.stringify({ lockVersion: 1, dependencies });
  expect(unlockedIn({ 'build.sbt': BUILD, 'build.sbt.lock': lockfile })).toEqual([]);
  const unknown = BUILD.replace('scalaVersion', 'other');
  expect(unlockedIn({ 'build.sbt': unknown, 'build.sbt.lock': lockfile })).toEqual([]);
});

it.each([
  '"g" % "a" % "1.0"',
  '"g" % s"a" % "1.0" cross x',
  '"g".%("a").%("1.0")',
  '"g" /* x */ % "a" % ("1.0")',
  '"g" % "\\u0061" % "1.0"',
])('an sbt build lists the dependency written as %s', (text) => {
  const files = { 'project/Dependencies.scala': `object Dependencies { val a = ${text} }` };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['g:a@1.0']);
  expect(unlockedIn(files)).toHaveLength(1);
});

it('an sbt build applies its Scala version to the files in its project folder, and lists its plugins', () => {
  const files = {
    'build.sbt': 'scalaVersion := "3.3.1"\nlibraryDependencies ++= Dependencies.all\n',
    'project/Dependencies.scala': 'object Dependencies { val all = Seq("g" %% "a" % "1.0") }',
    'project/plugins.sbt': 'addSbtPlugin("p.q" % "sbt-x" % "2.0")\n',
  };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['g:a_3@1.0', 'p.q:sbt-x_2.12_1.0@2.0']);
  expect(unlockedIn(files)).toEqual([
    'build.sbt is a program, and no lockfile pins the versions that it installs',
    'project/Dependencies.scala names 1 dependency, and no lockfile pins the installed versions',
  ]);
  const dependencies = [{ org: 'g', name: 'a_3', version: '1.0' }];
  const lockfile = JSON.stringify({ lockVersion: 1, dependencies });
  expect(unlockedIn({ ...files, 'build.sbt.lock': lockfile })).toEqual([]);
});

it('an sbt build requires lockfile entries for dependencies whose versions are defined elsewhere', () => {
  const text = 'val x = Seq("g" % "a", "g" % "b").map(_ % v)\nval y = "g" % "c" % V.c\nval z = 1';
  expect(unlockedIn({ 'build.sbt': text })).toEqual([
    'build.sbt names 3 dependencies, and no lockfile pins the installed versions',
  ]);
});

it.each(['"a" % "b" % ', '"a" % ', 'x . ', '"'])(
  'an sbt build is read quickly even if it repeats %j many times',
  (part) => {
    const text = part.repeat(500_000 / part.length);
    expect(cpuMs(() => inventoryOfFiles({ 'build.sbt': `val x = ${text}` }))).toBeLessThan(2000);
  },
);
