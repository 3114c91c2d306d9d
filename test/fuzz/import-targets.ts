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
  '.gitleaksignore': '# x\nsrc/[a].ts:generic-api-key:3\nabc:b.py:aws-access-token:1\n',
  '.gitleaks.toml':
    '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n[[allowlists]]\ndescription = "x"\npaths = ["^test/.*", "\\\\.md$", "(a+)+"]\nregexes = ["x"]\n[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\npaths = ["a"]\n',
  'zizmor.yml':
    'rules:\n  unpinned-uses:\n    disable: true\n    ignore: ["ci.yml:1:2"]\n    config: {policies: {"a/*": ref-pin}}\n  dependabot-cooldown: {config: {days: 4}}\n',
  '.hadolint.yaml':
    'ignored: [DL3002]\noverride: {error: [DL3006]}\ntrustedRegistries: [ghcr.io]\nformat: tty\n',
  '.kube-linter.yaml':
    'checks:\n  exclude: [privileged-container]\n  ignorePaths: ["charts/**"]\n  addAllBuiltIn: true\n',
  '.checkov.yaml': 'skip-check: [CKV_DOCKER_2, "CKV_K8S_*"]\nframework: all\n',
}).map(([path, text]) => textSeed(text, path));

const RULES = [
  { id: 'dockerfile/user-root', aliases: ['DL3002', 'DS-0002'] },
  { id: 'dockerfile/image-untagged', aliases: ['DL3006'] },
  { id: 'dockerfile/healthcheck-missing', aliases: ['CKV_DOCKER_2'] },
  { id: 'kubernetes/privileged', aliases: ['privileged-container'] },
  { id: 'secret/github-pat', aliases: [] },
  { id: 'secret/aws-access-key', aliases: [] },
  { id: 'secret/aws-secret-key', aliases: [] },
  { id: 'workflow/uses-unpinned', aliases: ['unpinned-uses'] },
];

/** Targets for the ignore files and configurations of other tools. */
export function importTargets(): readonly Target[] {
  return [
    {
      name: 'imported policy',
      seeds: FILES,
      run: (bytes, { path }) => {
        policyText(mergeFiles([{ path, rules: importFile(bytes, path, RULES) }]));
      },
    },
  ];
}
