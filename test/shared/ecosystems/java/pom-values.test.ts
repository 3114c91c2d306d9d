import { describe, expect, it } from '@jest/globals';
import { readPom } from '../../../../shared/ecosystems/java/pom-model.ts';
import { interpolated, pomInterpolator } from '../../../../shared/ecosystems/java/pom-values.ts';

const NONE = { user: new Map(), outside: new Map(), unknown: new Set<string>() };

function aPom(content: string) {
  const text = `<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version>${content}</project>`;
  const pom = readPom({ path: 'pom.xml', bytes: Buffer.from(text) });
  if (pom === undefined) throw new Error('not a pom');
  return pom;
}

describe('pomInterpolator', () => {
  const child = aPom('<properties><a>child</a><both>child</both></properties>');
  const parent = aPom('<properties><b>parent</b><both>parent</both></properties>');

  it.each([
    ['${a} ${b}', 'child parent'],
    ['${both}', 'child'],
    ['${project.version} ${pom.groupId} ${artifactId}', '1 g a'],
    ['${nowhere}', undefined],
  ])('replaces %s with %s', (text, value) => {
    expect(pomInterpolator([child, parent], NONE)(text)).toBe(value);
  });

  it('prefers values that the user sets to values in POMs, and values in POMs to all others', () => {
    const text = pomInterpolator([child], {
      user: new Map([['a', 'user']]),
      outside: new Map([
        ['both', 'outside'],
        ['c', 'outside'],
      ]),
      unknown: new Set(['version']),
    });
    expect(text('${a} ${both} ${c}')).toBe('user child outside');
    expect(text('${version}')).toBeUndefined();
  });

  it('expands properties in the exclusions of a dependency', () => {
    const pom = aPom(
      '<properties><x>y</x></properties><dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>${z}</version><exclusions><exclusion><groupId>${x}</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency></dependencies>',
    );
    const [dependency] = pom.dependencies;
    if (dependency === undefined) throw new Error('no dependency');
    expect(interpolated(dependency, pomInterpolator([pom], NONE))).toMatchObject({
      exclusions: [{ group: 'y', artifact: '*' }],
      version: undefined,
      unknown: '${z}',
    });
  });
});
