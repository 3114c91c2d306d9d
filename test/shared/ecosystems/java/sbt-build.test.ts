import { expect, it } from '@jest/globals';
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

it('a build of sbt gives the versions that it states, under the names of its Scala', () => {
  expect(namesOf(inventoryOfFiles({ 'build.sbt': BUILD }))).toEqual([
    'com.typesafe.akka:akka-actor_2.13@2.6.0',
    'org.scalatest:scalatest_2.13@3.2.0',
    'org.slf4j:slf4j-api@1.7.30',
  ]);
  expect(unlockedIn({ 'build.sbt': BUILD })).toEqual([
    'build.sbt names 3 dependencies, and no lockfile says which versions are installed',
  ]);
});

it('a build of sbt is locked by what holds its artifacts', () => {
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
