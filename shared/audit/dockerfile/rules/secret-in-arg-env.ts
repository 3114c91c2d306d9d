import { type Assignment, assignmentsOf } from '../../../docker/assignments.ts';
import type { Hit, Rule } from '../../rule.ts';
import { isSecretName, isSecretPath, isSecretValue } from '../../secret-name.ts';
import { copyDestination } from '../copy-words.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/secret-in-arg-env',
  title: 'A secret is stored in `ARG` or `ENV`',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can pull the image can read its environment variables and its history.',
  fix: 'Use a secret mount during the build, and set the variable when the container starts.',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  aliases: ['DL3064', 'DS-0031', 'SecretsUsedInArgOrEnv', 'secret-in-build-arg'],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.2', '4.1.4'],
    'pci-dss-4.0.1': ['2.2.1', '8.6.2'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const folders = copiedFolders(dockerfile);
    for (const outer of dockerfile.read.instructions) {
      const step = outer.trigger ?? outer;
      if (step.name !== 'ARG' && step.name !== 'ENV') continue;
      for (const assignment of assignmentsOf(step)) {
        if (!isSecretName(assignment.key)) continue;
        const address = `${step.name} ${assignment.key.slice(0, 80)}`;
        yield* storedSecret(assignment, address, folders);
      }
    }
  },
};

/** Returns true if a path is in a folder that is the destination of a copy. */
function isInImage(folders: ReadonlySet<string>, path: string): boolean {
  if (!path.startsWith('/') && (folders.has('') || folders.has('.'))) return true;
  const parts = path.replace(/^\.?\/+/, '').split('/');
  return parts.some((_, index) => index > 0 && folders.has(parts.slice(0, index).join('/')));
}

/** Returns the destinations of all `COPY` and `ADD` instructions, without slashes at the start and end. */
function copiedFolders(dockerfile: Dockerfile): ReadonlySet<string> {
  return new Set(
    [...stepsOf(dockerfile, 'COPY', 'ADD')].map(
      (step) => copyDestination(step)?.text.replace(/^\.?\/+|\/+$/g, '') ?? '',
    ),
  );
}

/** Returns true for a value such as `true`, which turns something on or off and is not a secret. */
function isSwitch(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|false|yes|no|on|off|0|1)$/i.test(value);
}

function* storedSecret(
  { keySpan, value, valueSpan }: Assignment,
  address: string,
  folders: ReadonlySet<string>,
): Generator<Hit> {
  if (value !== undefined && isSecretPath(value)) {
    const isCopied = isInImage(folders, value);
    if (isCopied) yield { at: valueSpan, address, variant: 'file', profile: 'hardened' };
  } else if (value !== undefined && isSecretValue(value)) {
    yield { at: valueSpan, address, variant: 'value' };
  } else if (!isSwitch(value)) {
    yield { at: keySpan, address, variant: 'name', severity: 'low', profile: 'hardened' };
  }
}
