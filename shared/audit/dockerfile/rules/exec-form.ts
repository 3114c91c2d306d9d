import { spanIn } from '../../../docker/joined-text.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/exec-form',
  title: 'The command runs in a shell that does not forward signals',
  severity: 'none',
  profile: 'all',
  why: 'The program does not receive the stop signal, so the engine kills it after a delay.',
  fix: 'Use the exec form: `CMD ["program", "argument"]`.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  aliases: [
    'DL3025',
    'JSONArgsRecommended',
    'not_using_json_in_cmd_and_entrypoint_arguments',
    'prefer-json-notation',
  ],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    const stages = last === undefined ? [] : chainOf(dockerfile, last);
    for (const step of stepsOf({ stages }, 'CMD', 'ENTRYPOINT')) {
      const { body, isJson, words } = step;
      if (isJson || body.text === '') continue;
      const at = spanIn(body, 0, body.text.length);
      const isSimple =
        /^[\w./:=@ -]+$/.test(body.text) && !words.some(({ text }) => text === 'exec');
      const text = `[${words.map((word) => JSON.stringify(word.text)).join(', ')}]`;
      yield stepHit(step, at, '', isSimple ? { edits: [{ span: at, text, isSafe: false }] } : {});
    }
  },
};
