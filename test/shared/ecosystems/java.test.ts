import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

it('the metadata by which Gradle verifies archives locks the scripts of its build', () => {
  const metadata =
    '<verification-metadata><components><component group="g" name="a" version="1.0"/></components></verification-metadata>';
  const script = 'dependencies { implementation("g:a:1.0") }\n';
  const unlocked = (path: string) =>
    inventoryOfFiles({ [path]: script, 'gradle/verification-metadata.xml': metadata }).problems;
  expect(unlocked('build.gradle')).toEqual([]);
  expect(unlocked('app/build.gradle')).toEqual([]);
});
