import type { Log } from '../../host/log.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { StepFolders } from '../../host/step.ts';
import type { PublishedEvidence } from './planned-attestation.ts';

/**
 * Returns the last message of `sign` and `attest`. In a terminal, it names the first written bundle. If there are
 * several bundles, or if one existed, logs each of them.
 *
 * @param verb The past participle, such as `signed`.
 * @param path Absolute path to the first bundle.
 */
export function publishedText(
  verb: string,
  published: readonly Pick<PublishedEvidence, 'work' | 'isReused'>[],
  path: string,
  host: Pick<Log, 'info'> & Pick<StepFolders, 'kind' | 'workspace'>,
): string {
  for (const { work, isReused } of published) {
    if (published.length > 1 || isReused) {
      host.info(`${isReused ? `was already ${verb}` : verb}  ${work.name}`);
    }
  }
  const names = published.map(({ work }) => work.name).join(', ');
  const more = published.length > 1 ? ` and ${published.length - 1} more` : '';
  const wrote = host.kind === 'terminal' ? ` Wrote ${shownPath(host, path)}${more}.` : '';
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${names}.${wrote}`;
}
