import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { copiedFiles, stepHit } from '../step-hits.ts';

/** Matches the paths of files that contain passwords, keys or tokens. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?:local|production|prod|staging|development|dev))?|id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|_netrc|\.pgpass|\.git-credentials|\.htpasswd|kubeconfig|\.kube\/config|\.kube|\.ssh|\.aws|\.aws\/credentials|\.docker\/config\.json|\.dockercfg|\.azure|\.gcloud|application_default_credentials\.json|service[-_]account(?:[-_]key)?\.json|[^/]+\.(?:pfx|p12|jks|keystore|kdbx))$/i;

/** Matches the paths of files that contain only keys. */
const KEY_FILE = /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pfx|p12|jks|keystore|kdbx)$/i;

/** Matches package manager settings, which can contain a token. */
const SECRET_SETTINGS = /(?:^|\/)(?:\.npmrc|\.pypirc|\.gem\/credentials)$/i;

/** Matches the paths of examples and public keys. */
const PUBLIC = /(?:example|sample|template|dist|\.pub)$/i;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/secret-copied',
  title: 'A file that contains secrets is copied into the image',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can pull the image can read the file, even if a later layer deletes it.',
  fix: 'Remove the file from this instruction, and mount it when the container starts. If only the build needs it, use a secret mount.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: ['DS-0031'],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.2', '4.1.4'],
    'pci-dss-4.0.1': ['2.2.1', '8.6.2'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile, { paths }) {
    for (const { step, word } of copiedFiles(dockerfile)) {
      const file = word.text.replace(/\/+$/, '');
      const isSetting = SECRET_SETTINGS.test(file);
      if (PUBLIC.test(file) || !(isSetting || SECRET_FILE.test(file))) continue;
      const isKnown = !KEY_FILE.test(file) && isCommitted(file, dockerfile.file.path, paths);
      yield stepHit(step, word.span, file.slice(-80), {
        detail: `The file is ${file.slice(-80)}.`,
        ...(isSetting && { severity: 'medium' }),
        ...(isKnown && { severity: 'low', detail: 'The repository contains the file.' }),
      });
    }
  },
};

/** Returns true if the copied file is in the audited tree. In that case, the rules for secrets check its content. */
function isCommitted(file: string, dockerfile: string, paths: ReadonlySet<string>): boolean {
  const path = file.replace(/^(?:\.?\/)+/, '');
  const folder = dockerfile.slice(0, dockerfile.lastIndexOf('/') + 1);
  return paths.has(path) || paths.has(`${folder}${path}`);
}
