import { expect, it } from '@jest/globals';
import { isNamed } from '../../../../shared/ecosystems/java/pom-problems.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

it.each([
  ['org.a-b_c', 'd.e', true],
  ['', 'a', false],
  ['a', '${b}', false],
  ['a', 'b c', false],
])('for the group %j and the artifact %j, isNamed returns %j', (group, artifact, wanted) => {
  const file = { path: 'pom.xml', bytes: Buffer.alloc(0) };
  const rest = { line: 1, version: '1', type: undefined, classifier: undefined, scope: undefined };
  expect(isNamed({ file, group, artifact, ...rest })).toBe(wanted);
});

it.each([
  '<subprojects><subproject>sub/app.xml</subproject></subprojects>',
  '<profiles><profile><id>q</id><modules><module>sub/app.xml</module></modules></profile></profiles>',
  '<profiles><profile><id>q</id><subprojects><subproject>sub/app.xml</subproject></subprojects></profile></profiles>',
])(
  'the inventory reports a problem for the module in %s, because its file was not read',
  (content) => {
    const text = `<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version>${content}</project>`;
    const files = { 'pom.xml': text, 'sub/app.xml': text };
    expect(inventoryOfFiles(files).problems).toMatchObject([
      { code: 'not-found', path: 'pom.xml' },
    ]);
  },
);
