import { describe, expect, it } from '@jest/globals';
import { FOREIGN_FILES, importFile } from '../../../shared/policy-import/import-file.ts';
import { KNOWN_RULES } from './known-rules.ts';

const read = (path: string, text: string) => importFile(Buffer.from(text), path, KNOWN_RULES);

describe('importFile', () => {
  it.each([
    ['.trivyignore', 'CVE-1'],
    ['app/.trivyignore.yaml', 'vulnerabilities: [{ id: CVE-1 }]'],
    ['.grype.yaml', 'ignore: [{ vulnerability: CVE-1 }]'],
    ['.grype/config.yaml', 'ignore: [{ vulnerability: CVE-1 }]'],
    ['osv-scanner.toml', '[[IgnoredVulns]]\nid = "CVE-1"\nignoreUntil = 2027-01-31\n'],
    ['.github/dependency-review-config.yml', 'allow-ghsas: CVE-1'],
  ])('imports %s and recognizes its format by the file name', (path, text) => {
    const { ignore, refused } = read(path, text);
    expect(ignore.map(({ id }) => id)).toEqual(['CVE-1']);
    expect(refused).toEqual([]);
  });

  it.each([
    ['.trivyignore', 'AVD-DS-0002', 'dockerfile/user-root'],
    ['.trivyignore.yml', 'misconfigurations: [{ id: DS002 }]', 'dockerfile/user-root'],
    ['.hadolint.yaml', 'ignored: [DL3002]', 'dockerfile/user-root'],
    ['ci/hadolint.yml', 'ignored: [DL3002]', 'dockerfile/user-root'],
    [
      '.github/zizmor.yml',
      'rules: {artipacked: {disable: true}}',
      'workflow/credentials-persisted',
    ],
    ['.kube-linter.yaml', 'checks: {exclude: [host-network]}', 'kubernetes/host-network'],
    ['.checkov.yaml', 'skip-check: [CKV_DOCKER_3]', 'dockerfile/user-missing'],
    ['.gitleaksignore', 'a.env:github-pat:3', 'secret/github-pat'],
    ['.gitleaks.toml', '[extend]\ndisabledRules = ["github-pat"]\n', 'secret/github-pat'],
  ])('imports %s as audit rules', (path, text, id) => {
    const { audit, refused } = read(path, text);
    expect(audit?.ignore.map((rule) => rule.id)).toEqual([id]);
    expect(refused).toEqual([]);
  });

  it('reads TOML dates', () => {
    const text = '[[IgnoredVulns]]\nid = "CVE-1"\nignoreUntil = 2027-01-31\n';
    expect(read('osv-scanner.toml', text).ignore[0]?.expires).toBe('2027-01-30');
    const impossible = text.replace('01-31', '02-30');
    expect(() => read('osv-scanner.toml', impossible)).toThrow('cannot be imported');
  });

  it('supports every file that init looks for', () => {
    for (const path of FOREIGN_FILES) expect(() => read(path, '')).not.toThrow();
  });

  it.each([
    ['policy.yml', '', 'is not a configuration file for a known tool'],
    ['.grype.yaml', '[]', 'the file is not a YAML mapping'],
    ['.grype.yaml', 'a: [', 'cannot be imported'],
    ['osv-scanner.toml', '= 1', 'cannot be imported'],
    ['.trivyignore', '#'.repeat(1024 * 1024 + 1), 'is larger than'],
  ])('rejects %s', (path, text, message) => {
    expect(() => read(path, text)).toThrow(message);
  });
});
