import { expect, it } from '@jest/globals';
import { toolsOf } from '../../../../shared/ecosystems/java/pom-tools.ts';
import { readXml } from '../../../../shared/ecosystems/read-xml.ts';

it('toolsOf returns plugins, extensions, and the artifacts in plugin configurations', () => {
  const path = 'pom.xml';
  const text = `<project><build>
<extensions><extension><groupId>g</groupId><artifactId>e</artifactId><version>1</version></extension></extensions>
<plugins><plugin><artifactId>p</artifactId><executions><execution><configuration>
<artifactItem><groupId>g</groupId><artifactId>a</artifactId><version>2</version></artifactItem>
<other><groupId>g</groupId><artifactId>b</artifactId></other>
</configuration></execution></executions></plugin></plugins></build></project>`;
  const file = { path, bytes: Buffer.from(text) };
  const found = toolsOf(file, readXml(file));
  expect(
    found.map(({ group, artifact, version, line }) => [group, artifact, version, line]),
  ).toEqual([
    ['org.apache.maven.plugins', 'p', undefined, 3],
    ['g', 'e', '1', 2],
    ['g', 'a', '2', 4],
  ]);
});
