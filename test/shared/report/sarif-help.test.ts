import { describe, expect, it } from '@jest/globals';
import type { Fix } from '../../../shared/model/fix.ts';
import { fixHelp, sarifHelp } from '../../../shared/report/sarif-help.ts';
import { aFinding, HOSTILE_TEXTS } from './a-report.ts';

const FIX: Fix = {
  kind: 'update',
  title: 'Update `lodash` to 4.17.21 in `package.json`',
  command: 'npm install lodash@4.17.21',
  packages: [],
  fixes: [],
  stays: [],
};

const FULL = aFinding({
  aliases: ['GHSA-35jh-r3h4-6jhm'],
  score: 7.2,
  vector: 'CVSS:3.1/AV:N/AC:L',
  ratedBy: 'GHSA-35jh-r3h4-6jhm',
  cwes: ['CWE-94'],
  published: '2021-02-15T10:00:00Z',
  match: { advisory: 'GHSA-35jh-r3h4-6jhm', range: '< 4.17.21' },
  description: '### Impact\nCommands run.',
  exploited: { added: '2024-01-02' },
  epss: { score: 0.123, percentile: 0.9 },
  package: {
    purl: 'pkg:npm/lodash@4.17.15',
    name: 'lodash',
    version: '4.17.15',
    ecosystem: 'npm',
    scope: 'runtime',
    isDirect: false,
    paths: [['pkg:npm/async@2.6.0', 'pkg:npm/lodash@4.17.15']],
    morePaths: 2,
  },
});

describe('the help for a rule', () => {
  it('contains the advisory data, the fix, the description, the dependency paths and links', () => {
    expect(sarifHelp([FULL], [fixHelp(FIX)]).markdown).toBe(
      [
        'Command injection',
        '',
        '| | |',
        '| --- | --- |',
        '| Severity | High (CVSS 7.2), `CVSS:3.1/AV:N/AC:L`, rated by GHSA-35jh-r3h4-6jhm |',
        '| Package | `lodash@4.17.15` (npm, runtime, transitive) |',
        '| Affected versions | `< 4.17.21` |',
        '| Fixed in | `4.17.21` |',
        '| Exploitation | Attackers exploit it (CISA KEV, 2024-01-02); 12.3 % probability of exploitation within 30 days (EPSS) |',
        '| Other IDs | GHSA-35jh-r3h4-6jhm |',
        '| Weaknesses | [CWE-94](https://cwe.mitre.org/data/definitions/94.html) |',
        '| Published | 2021-02-15 |',
        '',
        '### Fix',
        '',
        '- Update lodash to 4.17.21 in package.json. Run: `npm install lodash@4.17.21`',
        '',
        '### Description',
        '',
        '**Impact**',
        '',
        'Commands run.',
        '',
        '### Dependency path',
        '',
        '- `async@2.6.0 › lodash@4.17.15`',
        '- 2 more',
        '',
        '### References',
        '',
        '- [CVE-2021-23337](https://nvd.nist.gov/vuln/detail/CVE-2021-23337)',
        '- [GHSA-35jh-r3h4-6jhm](https://github.com/advisories/GHSA-35jh-r3h4-6jhm)',
        '- [osv.dev](https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm)',
        '- [Known Exploited Vulnerabilities](https://www.cisa.gov/known-exploited-vulnerabilities-catalog)',
        '',
      ].join('\n'),
    );
  });

  it('lists each affected version', () => {
    const older = { purl: 'pkg:npm/lodash@3.0.0', name: 'lodash', version: '3.0.0' };
    const { markdown } = sarifHelp([aFinding(), aFinding({ package: older })], []);
    expect(markdown).toContain('| Package | `lodash@4.17.15` (npm), `lodash@3.0.0` |');
    expect(markdown).toContain('### Fix\n\nUpdate lodash to 4.17.21 or later.');
  });

  it('states that no version fixes the vulnerability', () => {
    const { text, markdown } = sarifHelp([aFinding({ fixed: [] })], []);
    expect(markdown).toContain('| Fixed in | No version fixes it yet. |');
    expect(text).toBe(
      'CVE-2021-23337: Command injection. Severity: High. No version of lodash fixes it yet.',
    );
  });

  it('omits a command that is too long', () => {
    const long = { ...FIX, command: `npm install '${'x'.repeat(2_000)}'` };
    expect(JSON.stringify(sarifHelp([FULL], [fixHelp(long)]))).not.toContain('npm install');
    expect(sarifHelp([FULL], [fixHelp(FIX)]).text).toMatch(
      /\. Command: npm install lodash@4\.17\.21$/,
    );
  });

  it.each(HOSTILE_TEXTS)('displays %j as text', (hostile) => {
    const about = { purl: hostile, name: hostile, version: hostile, paths: [[hostile, hostile]] };
    const finding = aFinding({
      id: hostile,
      aliases: [hostile],
      title: hostile,
      description: `${hostile}\n${hostile}`,
      vector: hostile,
      ratedBy: hostile,
      fixed: [hostile],
      cwes: [hostile],
      url: hostile,
      package: about,
    });
    const fix = { ...FIX, title: hostile, command: hostile, alternative: hostile };
    const { markdown } = sarifHelp([finding], [fixHelp(fix)]);
    const outsideCode = markdown.replaceAll(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/<[a-z!/]|@octocat|\]\(https:\/\/(?:www\.)?evil|^# |^===/m);
    expect(markdown).not.toMatch(/[\p{Cf}\u0000-\u0009\u000b-\u001f]/u);
  });
});
