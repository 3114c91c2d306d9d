import { describe, expect, it } from '@jest/globals';
import { readXml } from '../../../shared/ecosystems/read-xml.ts';
import { textAt } from '../../../shared/ecosystems/xml.ts';
import { type Activation, activeProfilesOn } from '../../../shared/maven/activation.ts';

const BUILD: Activation = {
  properties: new Map([
    ['java.version', '17.0.1'],
    ['os.name', 'Linux'],
    ['os.arch', 'amd64'],
    ['set', 'yes'],
  ]),
  requested: new Set(),
  path: 'm/pom.xml',
  exists: (path) => path === 'm/here.txt',
};

function activeIn(profiles: string, build: Partial<Activation> = {}): readonly string[] {
  const text = `<project><profiles>${profiles}</profiles></project>`;
  const project = readXml({ path: 'pom.xml', bytes: Buffer.from(text) });
  return activeProfilesOn(project, { ...BUILD, ...build }).map((one) => textAt(one, 'id') ?? '');
}

function profile(id: string, activation: string): string {
  return `<profile><id>${id}</id><activation>${activation}</activation></profile>`;
}

describe('a Maven profile', () => {
  it.each([
    ['<jdk>17</jdk>', true],
    ['<jdk>[1.8,11)</jdk>', false],
    ['<os><family>unix</family></os>', true],
    ['<os><family>windows</family></os>', false],
    ['<os><family>!windows</family><arch>AMD64</arch></os>', true],
    ['<os><name>linux</name><version>6</version></os>', false],
    ['<property><name>set</name></property>', true],
    ['<property><name>set</name><value>yes</value></property>', true],
    ['<property><name>set</name><value>!yes</value></property>', false],
    ['<property><name>!set</name></property>', false],
    ['<property><name>!unset</name></property>', true],
    ['<property><name>unset</name><value>!x</value></property>', true],
    ['<file><exists>here.txt</exists></file>', true],
    ['<file><exists>${basedir}/here.txt</exists></file>', true],
    ['<file><exists>../../etc/passwd</exists></file>', false],
    ['<file><missing>here.txt</missing></file>', false],
    ['<file><missing>none.txt</missing></file>', true],
    ['<jdk>17</jdk><property><name>unset</name></property>', false],
    ['<other/>', false],
  ])('with the activation %s is active: %s', (activation, isActive) => {
    expect(activeIn(profile('p', activation))).toEqual(isActive ? ['p'] : []);
  });

  it('with activeByDefault is active only if no other profile in the POM is active', () => {
    const byDefault = profile('d', '<activeByDefault>true</activeByDefault>');
    expect(activeIn(byDefault)).toEqual(['d']);
    expect(activeIn(byDefault + profile('p', '<jdk>17</jdk>'))).toEqual(['p']);
    expect(activeIn(byDefault + profile('p', '<jdk>8</jdk>'))).toEqual(['d']);
  });

  it('can be activated or deactivated by arguments of the build', () => {
    const profiles = profile('p', '<jdk>8</jdk>') + profile('q', '<jdk>17</jdk>');
    expect(activeIn(profiles, { requested: new Set(['p', '!q']) })).toEqual(['p']);
  });

  it('in a POM from a repository is not activated by files', () => {
    const profiles =
      profile('p', '<file><exists>here.txt</exists></file>') +
      profile('q', '<file><missing>none.txt</missing></file>');
    expect(activeIn(profiles, { path: undefined })).toEqual([]);
  });
});
