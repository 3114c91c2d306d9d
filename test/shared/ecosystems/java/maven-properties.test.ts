import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

it.each(['maven-user.properties', 'maven-system.properties', 'maven.properties'])(
  'the inventory reports a problem for properties in %s, which only Maven 4 reads',
  (name) => {
    const { problems } = inventoryOfFiles({ [`.mvn/${name}`]: '# why\n\nlog4j=2.14.1\n' });
    expect(problems).toMatchObject([{ code: 'contradiction', path: `.mvn/${name}`, line: 3 }]);
  },
);

it('the inventory accepts a Maven properties file that contains only comments', () => {
  const files = { '.mvn/maven-user.properties': '# none\n! none\n \n' };
  expect(inventoryOfFiles(files).problems).toEqual([]);
});
