import { expect, it } from '@jest/globals';
import { propertiesOf } from '../../../../shared/ecosystems/java/gradle-values.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

it('propertiesOf reads the properties in a gradle.properties file', () => {
  const text = '# a=0\n! b=0\na=1\nb : 2\r\na = 3\n c=\nd\n';
  expect([...propertiesOf(text)]).toEqual([
    ['a', '3'],
    ['b', '2'],
    ['c', ''],
  ]);
});

it('a Gradle script uses the nearest gradle.properties, but a property that the script redefines is unknown', () => {
  const files = {
    'gradle.properties': 'v=1.0\nw=2.0\nu=3.0\nt=4.0\n',
    'app/gradle.properties': 'v=1.1\n',
    'app/build.gradle':
      'def u = "3.1"\ndef t = "4.1"\nt = x\ndependencies { x "g:v:$v", "g:w:$w", "g:u:$u", "g:t:$t" }',
  };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['g:v@1.1', 'g:w@2.0']);
});
