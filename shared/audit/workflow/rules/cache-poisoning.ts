import type { Rule } from '../../rule.ts';
import { cacheOf } from '../caches.ts';
import { workflowControls } from '../controls.ts';
import { publishes, releaseTrigger } from '../publishing.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/cache-poisoning',
  title: 'A job that publishes restores a cache',
  severity: 'high',
  profile: 'essential',
  why: 'A workflow of another branch can write the cache. What this job publishes then contains files that nobody reviewed.',
  fix: 'Do not use caches in jobs that publish.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['cache-poisoning'],
  controls: workflowControls({ slsa: ['isolated'] }),
  *check(subject) {
    if (subject.kind !== 'workflow') return;
    const release = releaseTrigger(subject);
    for (const job of subject.jobs) {
      const isPublisher = publishes(job, subject);
      if (release === undefined && !isPublisher) continue;
      for (const step of job.steps) {
        const cache = cacheOf(step, release ?? 'step', subject.file.text);
        if (cache === undefined) continue;
        yield {
          at: { start: cache.key.start, end: cache.end },
          address: `${step.address}.cache`,
          edits: cache.edits,
          // A test that also runs for releases publishes nothing.
          ...(isPublisher ? {} : { profile: 'hardened' as const, severity: 'low' as const }),
        };
      }
    }
  },
};
