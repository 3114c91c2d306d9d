import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import {
  coordinatesOf,
  pomTree,
  withVersion,
} from '../../../../shared/ecosystems/java/pom-tree.ts';

function aPom(artifact: string, version: string, parent = ''): string {
  return `<project>${parent}<groupId>g</groupId><artifactId>${artifact}</artifactId><version>${version}</version></project>`;
}

function parentOf(artifact: string, version: string, path = ''): string {
  return `<parent><groupId>g</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${path}</parent>`;
}

function treeOf(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const context: ParseContext = {
    sourceKind: 'directory',
    os: undefined,
    file: (path) => files.find((file) => file.path === path),
    named: () => files,
  };
  return pomTree(context);
}

function parentPath(texts: Readonly<Record<string, string>>): string | undefined {
  const tree = treeOf(texts);
  const pom = tree.at('a/pom.xml');
  return pom === undefined ? undefined : tree.parentOf(pom)?.file.path;
}

describe('pomTree', () => {
  it('returns the same tree each time it is called with the same context', () => {
    const context: ParseContext = {
      sourceKind: 'directory',
      os: undefined,
      file: () => undefined,
      named: () => [],
    };
    expect(pomTree(context)).toBe(pomTree(context));
  });

  it('omits unreadable files', () => {
    expect(treeOf({ 'pom.xml': '<project' }).at('pom.xml')).toBeUndefined();
  });

  it('finds a parent in the parent folder, at a specified path, or by its name in the same build', () => {
    const parent = aPom('p', '1');
    expect(parentPath({ 'a/pom.xml': aPom('a', '1', parentOf('p', '1')), 'pom.xml': parent })).toBe(
      'pom.xml',
    );
    const at = parentOf('p', '1', '<relativePath>../b</relativePath>');
    expect(parentPath({ 'a/pom.xml': aPom('a', '1', at), 'b/pom.xml': parent })).toBe('b/pom.xml');
    const nowhere = parentOf('p', '1', '<relativePath/>');
    const root = aPom('r', '1', '<modules><module>a</module><module>x/y</module></modules>');
    const files = { 'a/pom.xml': aPom('a', '1', nowhere), 'x/y/pom.xml': parent };
    expect(parentPath({ ...files, 'pom.xml': root })).toBe('x/y/pom.xml');
    expect(parentPath(files)).toBeUndefined();
  });

  it('does not accept a POM with a different name or version as the parent', () => {
    const child = aPom('a', '1', parentOf('p', '1'));
    expect(parentPath({ 'a/pom.xml': child, 'pom.xml': aPom('other', '1') })).toBeUndefined();
    expect(parentPath({ 'a/pom.xml': child, 'pom.xml': aPom('p', '2') })).toBeUndefined();
  });
});

describe('coordinatesOf', () => {
  it('returns the group that a POM inherits, and the value of the property that the POM uses as its version', () => {
    const tree = treeOf({
      'pom.xml': `<project>${parentOf('p', '$' + '{revision}')}<artifactId>a</artifactId><properties><revision>7</revision></properties></project>`,
    });
    const pom = tree.at('pom.xml');
    expect(pom && coordinatesOf(pom)).toEqual({ name: 'g:a', version: '7' });
  });
});

describe('withVersion', () => {
  it('returns the only POM with the requested name if the requested version is a property', () => {
    const tree = treeOf({ 'pom.xml': aPom('p', '1') });
    const poms = [tree.at('pom.xml')].filter((pom) => pom !== undefined);
    expect(withVersion(poms, '$' + '{revision}')).toBe(poms[0]);
    expect(withVersion(poms, '2')).toBeUndefined();
  });
});
