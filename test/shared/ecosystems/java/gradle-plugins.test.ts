import { expect, it } from '@jest/globals';
import { inventoryOfFiles, unlockedIn } from '../../../support/inventory.ts';

it('the inventory lists the plugins for which a build script or a settings script specifies a version', () => {
  const plugins = `plugins {
  id 'java'
  id 'a.b' version '1.0' apply false
  id("c.d").version("2.0")
  kotlin("jvm") version "\${v}"
  id "e.f" version x
  alias(libs.plugins.y)
}`;
  const files = {
    'gradle.properties': 'v=3.0\n',
    'build.gradle.kts': plugins,
    'settings.gradle': 'pluginManagement { plugins { id "g.h" version "4.0" } }',
  };
  const { packages } = inventoryOfFiles(files);
  expect(packages.map(({ purl, scope }) => [purl, scope])).toEqual([
    ['pkg:maven/a.b/a.b.gradle.plugin@1.0', 'development'],
    ['pkg:maven/c.d/c.d.gradle.plugin@2.0', 'development'],
    ['pkg:maven/e.f/e.f.gradle.plugin', 'development'],
    ['pkg:maven/g.h/g.h.gradle.plugin@4.0', 'development'],
    [
      'pkg:maven/org.jetbrains.kotlin.jvm/org.jetbrains.kotlin.jvm.gradle.plugin@3.0',
      'development',
    ],
  ]);
  // No project lockfile lists the dependencies of plugins.
  expect(unlockedIn(files)).toEqual([]);
});
