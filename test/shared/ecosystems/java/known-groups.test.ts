import { describe, expect, it } from '@jest/globals';
import { identifyArchive } from '../../../../shared/ecosystems/java/identify-archive.ts';
import { knownGroup } from '../../../../shared/ecosystems/java/known-groups.ts';

describe('knownGroup', () => {
  it.each([
    ['spring-core', '5.3.9', 'org.springframework'],
    ['spring-boot', '3.2.0', 'org.springframework.boot'],
    ['spring-boot-starter-web', '3.2.0', 'org.springframework.boot'],
    ['spring-security-oauth2', '2.5.0', 'org.springframework.security.oauth'],
    ['spring-security-oauth2-client', '6.0.0', 'org.springframework.security'],
    ['spring-data-commons', '3.0.0', 'org.springframework.data'],
    ['spring-kafka', '3.0.0', 'org.springframework.kafka'],
    ['tomcat-embed-core', '9.0.1', 'org.apache.tomcat.embed'],
    ['tomcat-catalina', '9.0.1', 'org.apache.tomcat'],
    ['hibernate-core', '5.6.0.Final', 'org.hibernate'],
    ['hibernate-core', '6.4.0.Final', 'org.hibernate.orm'],
    ['kafka_2.13', '3.6.0', 'org.apache.kafka'],
    ['bcprov-jdk15on', '1.70', 'org.bouncycastle'],
    ['log4j-core', '2.14.0', 'org.apache.logging.log4j'],
    ['log4j', '1.2.17', undefined],
    ['jackson-dataformat-xml', '2.9.0', 'com.fasterxml.jackson.dataformat'],
    ['pdfbox', '2.0.1', 'org.apache.pdfbox'],
    ['spring-of-somebody', '1.0', undefined],
    ['myspring-core', '1.0', undefined],
    ['antlr', '2.7.7', undefined],
  ])('for the artifact %s in version %s, returns the group %s', (artifact, version, group) => {
    expect(knownGroup(artifact, version)).toBe(group);
  });

  it('takes precedence over a group that is derived from the module name', () => {
    const manifest = new Map([['Automatic-Module-Name', 'spring.core']]);
    expect(identifyArchive('spring-core-5.3.9.jar', manifest)).toMatchObject({
      group: 'org.springframework',
      artifact: 'spring-core',
      version: '5.3.9',
    });
  });

  it('does not take precedence over the group in the manifest of a plugin', () => {
    const manifest = new Map([['Group-Id', 'org.jenkins-ci.plugins']]);
    expect(identifyArchive('groovy-2.4.hpi', manifest)?.group).toBe('org.jenkins-ci.plugins');
  });

  it('applies to the archives of an unpacked Tomcat', () => {
    const manifest = new Map([
      ['Bundle-Name', 'tomcat-catalina'],
      ['Bundle-SymbolicName', 'org.apache.tomcat-catalina'],
      ['Implementation-Title', 'Apache Tomcat'],
      ['Implementation-Version', '9.0.85'],
    ]);
    expect(identifyArchive('catalina.jar', manifest)).toMatchObject({
      group: 'org.apache.tomcat',
      artifact: 'tomcat-catalina',
      version: '9.0.85',
    });
  });
});
