/** Recognizes commands and actions that publish packages with a token. */

import { scalarAt } from '../../json/yaml-access.ts';
import { yamlAt } from '../../json/yaml-tree.ts';
import { type Command, commandsIn } from './commands.ts';
import { inputOf, inputText, type Job, type Step, type WorkflowFile } from './subjects.ts';

/** Patterns for commands that publish to a registry that supports trusted publishing. */
const PUBLISH: readonly RegExp[] = [
  /^(?:npx\s+|bunx\s+)?npm\s+(?:-\S+\s+)*publish(?=\s|$)/,
  /^pnpm\s+(?:-\S+\s+)*publish(?=\s|$)/,
  /^yarn\s+npm\s+publish\b/,
  /^bun\s+publish\b/,
  /^(?:python3?\s+-m\s+|uvx\s+|uv\s+run\s+|pipx\s+run\s+|poetry\s+run\s+)?twine\s+upload\b/,
  /^(?:uvx?\s+(?:run\s+)?)?(?:poetry|hatch|pdm|flit|uv)\s+publish\b/,
  /^uv\s+publish\b/,
  /^cargo\s+(?:\+\S+\s+)?publish\b/,
  /^(?:bundle\s+exec\s+)?gem\s+push\b/,
  /^(?:dotnet\s+)?nuget\s+push\b/,
];

/** Every command that `PUBLISH` matches contains one of these words. This quick check skips most scripts. */
const ANY_PUBLISH = /publish|upload|push/;

/** Returns the publishing commands in a script, such as `npm publish`. */
export function publishCommands(script: string): readonly Command[] {
  if (!ANY_PUBLISH.test(script)) return [];
  return commandsIn(script).filter(
    ({ text }) => PUBLISH.some((pattern) => pattern.test(text)) && !/--dry-run\b/.test(text),
  );
}

/** Returns true if the job can request an identity token, which trusted publishing requires. */
export function hasIdentity(job: Job | undefined, { root }: WorkflowFile): boolean {
  const permissions = yamlAt(job?.map, 'permissions') ?? yamlAt(root, 'permissions');
  if (permissions?.kind === 'scalar') return permissions.text === 'write-all';
  return scalarAt(permissions, 'id-token')?.text === 'write';
}

/** Returns true if an action publishes with a token although it could use trusted publishing. */
export function usesToken(step: Step): boolean {
  if (step.uses?.kind !== 'repository') return false;
  const { repository } = step.uses;
  switch (repository) {
    case 'pypa/gh-action-pypi-publish':
      return inputOf(step, 'password') !== undefined && isPublicIndex(step, 'repository-url');
    case 'rubygems/release-gem':
      return inputText(step, 'setup-trusted-publisher') === 'false';
    case 'rubygems/configure-rubygems-credentials':
      return inputOf(step, 'api-token') !== undefined;
    case 'actions/setup-node':
      return inputText(step, 'always-auth') === 'true' && isNpm(step);
    case 'katyo/publish-crates':
      return inputOf(step, 'registry-token') !== undefined;
    case 'js-devtools/npm-publish':
      return inputOf(step, 'token') !== undefined && inputText(step, 'dry-run') !== 'true';
    default:
      return false;
  }
}

function isPublicIndex(step: Step, input: string): boolean {
  const url = inputText(step, input) ?? inputText(step, input.replace('-', '_'));
  return url === undefined || /^https:\/\/(?:upload|test)\.pypi\.org\//.test(url);
}

function isNpm(step: Step): boolean {
  return /^https:\/\/registry\.npmjs\.org\/?$/.test(inputText(step, 'registry-url') ?? '');
}
