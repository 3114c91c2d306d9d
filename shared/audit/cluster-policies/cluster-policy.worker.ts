import { judgeSubjects } from './judge-subjects.ts';
import type { PolicyQuestion } from './program.ts';

/** Replies to requests one after another until the process is killed. */
process.on('message', (question: PolicyQuestion) => {
  process.send?.(judgeSubjects(question));
});
