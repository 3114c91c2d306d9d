import { jobLabel } from '../../shared/flows/results/comment-key.ts';
import { artifactAccess } from '../../shared/github/artifact-access.ts';
import { uploadArtifact } from '../../shared/github/artifacts.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import { oneLine } from '../../shared/text/sanitize.ts';

/** Maximum length of the job name in the artifact name, in characters. */
const MAX_JOB = 100;

/**
 * Uploads the page as a run artifact. If this fails, shows a notice and does not change the decision.
 *
 * @param matrix The `matrix` of the job as JSON.
 * @returns URL of the artifact. Undefined if the page was not uploaded.
 */
export async function uploadPage(
  page: string,
  matrix: string,
  host: Host,
): Promise<string | undefined> {
  const { context, env } = host;
  if (context === undefined) return undefined;
  const access = artifactAccess(env);
  if (access.service === undefined) return notUploaded(access.missing, access.isEnterprise, host);
  const file = {
    stem: stemOf(jobLabel(matrix, context)),
    extension: '.html',
    mediaType: 'text/html',
    content: Buffer.from(page),
  };
  try {
    const { id, name } = await uploadArtifact(networkOf(host), access.service, file);
    const { serverUrl, repository, runId } = context;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}`;
    host.info(`Uploaded the HTML report as ${name}: ${url}`);
    return url;
  } catch (error) {
    return notUploaded(error instanceof Error ? error.message : String(error), false, host);
  }
}

/** Returns a name for the artifact: `assay-CI-scan-24-linux` for the job `CI / scan (24, linux)`. */
function stemOf(job: string): string {
  const plain = job.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, MAX_JOB);
  return `assay-${plain}`.replace(/-+$/, '');
}

/**
 * Shows how the workflow can upload the page itself. GitHub Enterprise Server supports only version 3 of the upload
 * action.
 */
function notUploaded(why: string, isEnterprise: boolean, host: Host): undefined {
  const version = isEnterprise ? 'v3' : 'v7';
  const reason = oneLine(why).replace(/\.$/, '');
  host.annotate(
    'notice',
    `The HTML report was not uploaded: ${reason}. Fix: add a step with \`if: always()\` and \`uses: actions/upload-artifact@${version}\`. Set its \`path\` to the \`html\` output of this step, and set \`upload-artifact: false\` here.`,
  );
}
