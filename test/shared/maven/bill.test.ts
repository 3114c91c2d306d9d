import { expect, it } from '@jest/globals';
import { interpolator } from '../../../shared/ecosystems/java/interpolate.ts';
import { readPom } from '../../../shared/ecosystems/java/pom-model.ts';
import { billOf } from '../../../shared/maven/bill.ts';
import { aDependency, aPom, IMPORT, management } from '../../support/maven-poms.ts';

function pomOf(content: string) {
  const pom = readPom({ path: 'pom.xml', bytes: Buffer.from(aPom('g:p:1', content)) });
  if (pom === undefined) throw new Error('not a pom');
  return pom;
}

it('billOf prefers the entries in a POM to those in its parent, and lists imports separately', () => {
  const child = pomOf(management(aDependency('g:a:1'), aDependency('g:x:1', IMPORT)));
  const parent = pomOf(
    management(
      aDependency('g:a:2'),
      aDependency('g:x:2', IMPORT),
      aDependency('g:b:${v}', '<type>test-jar</type>'),
    ),
  );
  const lineage = { chain: [child, parent], issues: [], isPending: false, place: undefined };
  const bill = billOf(
    lineage,
    interpolator(() => '3'),
  );
  const versions = [...bill.managed].map(([key, { version }]) => `${key} ${version}`);
  expect(versions).toEqual(['g:a:jar: 1', 'g:b:test-jar: 3']);
  expect([...bill.byArtifact.keys()]).toEqual(['g:a:jar:', 'g:b:jar:tests']);
  expect(bill.imports.map(({ version }) => version)).toEqual(['1']);
});

it('billOf merges two entries for one artifact, but uses only the second one if the POM imports a bill of materials', () => {
  const twice = [aDependency('g:a:1'), aDependency('g:a:2', '<scope>test</scope>')];
  const text = interpolator(() => undefined);
  const entryIn = (content: string) => {
    const chain = [pomOf(content)];
    const bill = billOf({ chain, issues: [], isPending: false, place: undefined }, text);
    return bill.byArtifact.get('g:a:jar:');
  };
  expect(entryIn(management(...twice))).toMatchObject({ version: '1', scope: 'test' });
  const imports = management(...twice, aDependency('g:x:1', IMPORT));
  expect(entryIn(imports)).toMatchObject({ version: '2', scope: 'test' });
});
