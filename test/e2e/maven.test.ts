import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../actions/scan/main.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { actionHost, written } from '../support/action-host.ts';
import { aDependency, aParent, aPom, dependencies } from '../support/maven-poms.ts';
import { type MavenServer, serveMaven } from '../support/maven-server.ts';
import { temporaryFolder } from '../support/programs.ts';
import { springBootPoms } from '../support/spring-boot.ts';

const PARENT = aParent('org.springframework.boot:spring-boot-starter-parent:4.0.3');

const CLINIC = aPom(
  'org.shop:clinic:1',
  PARENT +
    dependencies(
      aDependency('org.springframework.boot:spring-boot-starter-thymeleaf'),
      aDependency('com.h2database:h2', '<scope>runtime</scope>'),
    ),
);

const ADVISORY = {
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-01T00:00:00Z',
  database_specific: { severity: 'CRITICAL' },
  affected: [
    {
      package: { ecosystem: 'Maven', name: 'org.attoparser:attoparser' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
    },
  ],
};

let server: MavenServer;

beforeAll(async () => {
  server = await serveMaven(springBootPoms());
});

afterAll(() => server.close());

/** Scans a folder with one pom. The policy and the advisories are the same in every test. */
async function scanned(pom: string, resolve: string) {
  const workspace = temporaryFolder('clinic');
  const advisories = join(workspace, 'advisories', 'Maven');
  mkdirSync(advisories, { recursive: true });
  writeFileSync(join(advisories, `${ADVISORY.id}.json`), JSON.stringify(ADVISORY));
  writeFileSync(join(workspace, 'pom.xml'), pom);
  const env = { HOME: workspace, XDG_CACHE_HOME: join(workspace, 'cache') };
  const inputs = { path: 'pom.xml', advisories: 'advisories', resolve };
  const host = actionHost(inputs, { workspace, env });
  await main(host);
  const decision = written(host, 'decision.json') as unknown as Decision;
  const findings = written(host, 'findings.json') as unknown as FindingsFile;
  return { decision, findings };
}

describe('a scan of a Spring Boot project', () => {
  it('finds a vulnerability in a transitive dependency, with its dependency path', async () => {
    const { decision, findings } = await scanned(CLINIC, server.url);
    expect(decision).toMatchObject({ outcome: 'fail', isComplete: true });
    expect(findings.problems).toEqual([]);
    expect(findings.packages).toBe(5);
    expect(findings.findings).toMatchObject([
      {
        package: {
          name: 'org.attoparser:attoparser',
          version: '2.0.7.RELEASE',
          isDirect: false,
          scope: 'runtime',
          paths: [
            [
              'pkg:maven/org.springframework.boot/spring-boot-starter-thymeleaf@4.0.3',
              'pkg:maven/org.thymeleaf/thymeleaf-spring6@3.1.3.RELEASE',
              'pkg:maven/org.thymeleaf/thymeleaf@3.1.3.RELEASE',
              'pkg:maven/org.attoparser/attoparser@2.0.7.RELEASE',
            ],
          ],
        },
        locations: [{ path: 'pom.xml', line: 4 }],
      },
    ]);
  });

  it('reports the parent, the address and the fix if the repository does not respond', async () => {
    const { decision, findings } = await scanned(CLINIC, 'http://127.0.0.1:9/maven2');
    expect(decision.outcome).toBe('error');
    expect(findings.problems).toContainEqual(
      expect.objectContaining({
        code: 'unlocked',
        path: 'pom.xml',
        line: 3,
        message: expect.stringMatching(
          /The parent org\.springframework\.boot:spring-boot-starter-parent:4\.0\.3 could not be read from http:\/\/127\.0\.0\.1:9\/maven2: .*ECONNREFUSED.* Fix: check the network connection/,
        ),
      }),
    );
  });

  it('sends no requests if the input `resolve` is `none`', async () => {
    const before = server.asked.length;
    const { findings } = await scanned(CLINIC, 'none');
    expect(findings.problems).toContainEqual(expect.objectContaining({ code: 'unlocked' }));
    expect(server.asked).toHaveLength(before);
  });
});
