import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

/** The files of a Debian and an Adoptium build, without the list of modules. */
const RELEASE = `IMPLEMENTOR="Eclipse Adoptium"
IMPLEMENTOR_VERSION="Temurin-21.0.4+7"
JAVA_RUNTIME_VERSION="21.0.4+7-LTS"
JAVA_VERSION="21.0.4"
JAVA_VERSION_DATE="2024-07-16"
`;

const found = (path: string, text: string) => inventoryOfFiles({ [path]: text }, 'image');

describe('a Java runtime', () => {
  it('is identified by its `release` file', () => {
    expect(found('opt/java/openjdk/release', RELEASE).packages).toMatchObject([
      {
        purl: 'pkg:generic/openjdk@21.0.4',
        supplier: 'Eclipse Adoptium',
        locations: [{ path: 'opt/java/openjdk/release', line: 4 }],
      },
    ]);
  });

  it.each([
    'usr/lib/jvm/temurin-25/release',
    'usr/lib/jvm/default/release',
    'opt/jdk-17.0.2/release',
    'opt/app/jre/release',
    'opt/graalvm-ce/release',
  ])('is found at %s', (path) => {
    expect(found(path, RELEASE).packages).toHaveLength(1);
  });

  it('is identified even if it is a Java 8 runtime without a vendor', () => {
    const text = 'JAVA_VERSION="1.8.0_402"\nIMPLEMENTOR="N/A"\n';
    expect(found('opt/jdk8/release', text).packages).toMatchObject([
      { version: '1.8.0_402', supplier: undefined },
    ]);
  });

  it('is not found if the `release` file belongs to a different program or is in an unrelated folder', () => {
    const { packages, files, problems } = found('opt/java/release', '#!/bin/sh\necho release\n');
    expect([packages, files, problems]).toEqual([[], [], []]);
    expect(found('etc/release', RELEASE).packages).toEqual([]);
  });

  it('belongs to the operating system package that installed it', () => {
    const status = `Package: openjdk-17-jre-headless
Status: install ok installed
Architecture: amd64
Version: 17.0.21+9-1~deb12u1
`;
    const path = 'usr/lib/jvm/java-17-openjdk-amd64/release';
    const { packages, contained } = inventoryOfFiles(
      {
        'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
        'var/lib/dpkg/status': status,
        'var/lib/dpkg/info/openjdk-17-jre-headless.list': `/.\n/${path}\n`,
        [path]: RELEASE,
      },
      'image',
    );
    expect(packages.map(({ name }) => name)).toEqual(['openjdk-17-jre-headless']);
    expect(contained).toMatchObject([{ name: 'openjdk', ownedBy: [packages[0]?.purl] }]);
  });
});
