import { describe, expect, it } from '@jest/globals';
import { activeProfiles } from '../../../../shared/ecosystems/java/pom-profiles.ts';
import { readXml } from '../../../../shared/ecosystems/read-xml.ts';
import { textAt } from '../../../../shared/ecosystems/xml.ts';

/** @param activation Content of the `activation` element. */
function namesOf(activation: string): readonly unknown[] {
  const profiles = [DEFAULT, `<profile><id>one</id>${activation}</profile>`].join('');
  const bytes = Buffer.from(`<project><profiles>${profiles}</profiles></project>`);
  return activeProfiles(readXml({ path: 'pom.xml', bytes })).map((one) => textAt(one, 'id'));
}

const DEFAULT =
  '<profile><id>default</id><activation><activeByDefault>true</activeByDefault></activation></profile>';

function activation(...conditions: readonly string[]): string {
  return `<activation>${conditions.join('')}</activation>`;
}

const UNSET = '<property><name>!a</name></property>';

describe('a Maven profile', () => {
  it.each([
    ['a property that is not set', activation(UNSET)],
    [
      'a value that a property must not have',
      activation('<property><name>a</name><value>!b</value></property>'),
    ],
    ['every JDK in use', activation('<jdk>[1.8,)</jdk>')],
    ['every JDK in use, and older ones', activation('<jdk>[5, ]</jdk>')],
    [
      'both every JDK in use and a property that is not set',
      activation(UNSET, '<jdk>(1.7,)</jdk>'),
    ],
  ])(
    'that is activated by %s turns off the profiles that are active by default',
    (_what, stated) => {
      expect(namesOf(stated)).toEqual(['one']);
    },
  );

  it.each([
    ['a property', activation('<property><name>a</name></property>')],
    ['a value', activation('<property><name>a</name><value>b</value></property>')],
    ['some JDKs', activation('<jdk>[11,)</jdk>')],
    ['an old JDK', activation('<jdk>(,1.8)</jdk>')],
    ['a single JDK', activation('<jdk>1.8</jdk>')],
    ['a system', activation('<os><family>windows</family></os>')],
    [
      'a system and a property that is not set',
      activation('<os><family>unix</family></os>', UNSET),
    ],
    ['a file', activation('<file><missing>a</missing></file>')],
    ['nothing', ''],
  ])(
    'that only %s would activate does not turn off the profiles that are active by default',
    (_what, stated) => {
      expect(namesOf(stated)).toEqual(['default']);
    },
  );
});
