import type { Hit, Rule } from '../../rule.ts';
import { cacheOf, type FoundCache } from '../caches.ts';
import { workflowControls } from '../controls.ts';
import { publishes, releaseTrigger } from '../publishing.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/cache-poisoning',
  title: 'A publishing job restores a cache',
  severity: 'high',
  profile: 'essential',
  why: 'A workflow on another branch can write to the cache. The published artifact can then contain files that nobody has reviewed.',
  fix: 'Do not use caches in jobs that publish artifacts.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['cache-poisoning'],
  controls: workflowControls({ slsa: ['isolated'] }),
  *check(subject) {
    if (subject.kind !== 'workflow') return;
    const release = releaseTrigger(subject);
    for (const job of subject.jobs) {
      const publishing = publishes(job, subject);
      if (release === undefined && publishing === 'no') continue;
      const isPublisher = publishing === 'yes' || (publishing === 'maybe' && release !== undefined);
      for (const step of job.steps) {
        const cache = cacheOf(step, release ?? 'step', subject.file.text);
        if (cache === undefined) continue;
        yield {
          at: { start: cache.key.start, end: cache.end },
          address: `${step.address}.cache`,
          edits: cache.edits,
          ...strengthOf(isPublisher, cache),
        };
      }
    }
  },
};

/**
 * Returns the severity and profile of a hit. They are lower for a job that does not publish anything, such as a test in
 * a release workflow. They are also lower if the step does not mention a cache.
 */
function strengthOf(isPublisher: boolean, { isStated }: FoundCache): Partial<Hit> {
  if (!isPublisher) return { profile: 'hardened', severity: 'low' };
  return isStated ? {} : { profile: 'hardened', severity: 'medium' };
}
