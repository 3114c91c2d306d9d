import { importFile } from '../../shared/policy-import/import-file.ts';
import { mergeFiles } from '../../shared/policy-import/merge-files.ts';
import { policyText } from '../../shared/policy-import/policy-text.ts';
import { type Target, textSeed } from './target.ts';

const FILES = Object.entries({
  '.trivyignore': '# Unused\nCVE-2021-1 exp:2027-01-01\nDS002\n',
  '.trivyignore.yaml':
    'vulnerabilities:\n- {id: CVE-1, paths: [app], purls: [pkg:npm/a], expired_at: 2027-01-01}\n',
  '.grype.yaml':
    'fail-on-severity: high\nignore:\n- vulnerability: CVE-1\n  package: {name: a, type: npm, location: /app/**}\n',
  'osv-scanner.toml':
    '[[IgnoredVulns]]\nid = "GO-1"\nignoreUntil = 2027-01-01\n[[PackageOverrides]]\nname = "a"\necosystem = "Go"\nignore = true\n',
  'dependabot.yml':
    'updates:\n- package-ecosystem: npm\n  directory: /a\n  cooldown: {default-days: 3}\n  ignore: [{dependency-name: a}]\n',
  'dependency-review-config.yml':
    'fail-on-severity: high\nfail-on-scopes: runtime\nallow-licenses: [MIT]\nallow-ghsas: GHSA-1\ndeny-packages: pkg:npm/a\ndeny-groups: pkg:npm/@b\nallow-dependencies-licenses: pkg:npm/c\n',
}).map(([path, text]) => textSeed(text, path));

/** Targets for the ignore files and configurations of other tools. */
export function importTargets(): readonly Target[] {
  return [
    {
      name: 'imported policy',
      seeds: FILES,
      run: (bytes, { path }) => {
        const { settings, ignore } = mergeFiles([{ path, rules: importFile(bytes, path) }]);
        policyText(settings, ignore);
      },
    },
  ];
}
