/** Recognizes workflows and jobs that publish something. */

import { scalarAt } from '../../json/yaml-access.ts';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { publishCommands } from './publish-tokens.ts';
import { inputText, type Job, type Step, type WorkflowFile } from './subjects.ts';

/** Actions that publish packages, images, releases or pages. */
const PUBLISHERS: ReadonlySet<string> = new Set(
  `
actions/create-release actions/deploy-pages actions/publish-immutable-action aws-actions/amazon-ecs-deploy-task-definition
azure/functions-action azure/webapps-deploy changesets/action crazy-max/ghaction-github-pages cycjimmy/semantic-release-action
cloudflare/wrangler-action codfish/semantic-release-action firebaseextended/action-hosting-deploy
google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions google-github-actions/deploy-cloudrun
goreleaser/goreleaser-action jamesives/github-pages-deploy-action js-devtools/npm-publish katyo/publish-crates
ncipollo/release-action peaceiris/actions-gh-pages pypa/gh-action-pypi-publish rubygems/release-gem softprops/action-gh-release
svenstaro/upload-release-action wangyoucao577/go-release-action elgohr/publish-docker-github-action snapcore/action-publish
tauri-apps/tauri-action vsce/publish-action haaleo/publish-vscode-extension gradle/gradle-publish-action
`
    .trim()
    .split(/\s+/),
);

/**
 * Returns `yes` if a job publishes something: with an action, with a command, or with a permission to publish. Returns
 * `maybe` if it can only write to the repository, because most of these jobs push commits or open pull requests.
 */
export function publishes(job: Job, { root }: WorkflowFile): 'yes' | 'maybe' | 'no' {
  const permissions = yamlAt(job.map, 'permissions') ?? yamlAt(root, 'permissions');
  const canWrite = (name: string) => scalarAt(permissions, name)?.text === 'write';
  if (['attestations', 'packages', 'pages'].some(canWrite) || job.steps.some(publishesStep))
    return 'yes';
  return canWrite('contents') ? 'maybe' : 'no';
}

function publishesStep({ uses, run, ...step }: Step): boolean {
  if (run !== undefined) return publishCommands(run.text).length > 0 || RELEASES.test(run.text);
  if (uses?.kind !== 'repository') return false;
  if (PUBLISHERS.has(uses.repository)) return true;
  const isPushed = inputText({ uses, run, ...step }, 'push') === 'true';
  return uses.repository === 'docker/build-push-action' && isPushed;
}

/** Matches commands that publish to registries or sites that do not support trusted publishing. */
const RELEASES =
  /\b(?:gh\s+release\s+(?:create|upload)|docker\s+push|docker\s+buildx\s+build\b[^\n]{0,400}--push|helm\s+push|goreleaser\s+release|semantic-release|mvn\b[^\n]{0,200}\bdeploy|gradlew?\b[^\n]{0,200}\bpublish\w*)/;

/**
 * Returns the kind of trigger that starts a release. Returns `branch` for pushes to a branch such as `release/1`, even
 * if there are other triggers. Returns `tag` for tags and releases, and undefined for all other triggers.
 */
export function releaseTrigger({ triggers }: WorkflowFile): 'tag' | 'branch' | undefined {
  const push = triggers.get('push')?.settings;
  const isBranch = textsOf(yamlAt(push, 'branches')).some((branch) => /release/i.test(branch));
  if (isBranch) return 'branch';
  const isTag = triggers.has('release') || yamlAt(push, 'tags') !== undefined;
  return isTag ? 'tag' : undefined;
}

function textsOf(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === 'scalar') return [node.text];
  return node?.kind === 'list' ? node.items.flatMap(textsOf) : [];
}
