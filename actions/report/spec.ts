import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { choice, flag, path, secret, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'report',
  title: 'Assay Report',
  description:
    'Shows what the steps before found: job summary, one comment on the pull request, and a page to keep.',
  inputs: {
    from: path({
      help: 'The folder with what the steps left; without it, the folder that the steps of a job share.',
    }),
    summary: flag({ default: 'true', help: 'Write the job summary.' }),
    comment: choice(['always', 'on-findings', 'never'], {
      default: 'always',
      help: 'When to write the one comment on the pull request; an existing one is always brought up to date.',
    }),
    'comment-key': text({
      help: 'Reports with the same key share one comment. Without it, each workflow, job, matrix leg and target has its own.',
    }),
    matrix: text({
      default: `\${{ toJSON(matrix) }}`,
      help: 'The matrix leg of the job, for `comment-key`. Leave it as it is.',
    }),
    'upload-sarif': flag({ help: 'Send the findings to code scanning.' }),
    token: secret({
      default: `\${{ github.token }}`,
      env: 'GITHUB_TOKEN',
      help: 'Token for the comment and for code scanning.',
    }),
    ...outputInputs,
  },
  outputs: {
    decision: {
      help: 'The worst decision of the steps before: `pass`, `fail` or `error`; `none` when nothing was decided. `fail` and `error` fail this step too.',
    },
    html: { help: 'Path of the page.' },
    markdown: { help: 'Path of the comment’s text.' },
    'comment-url': { help: 'Address of the comment; empty when none was written.' },
  },
  permissions: [
    { permission: 'pull-requests', access: 'write', why: 'To write the comment.' },
    {
      permission: 'security-events',
      access: 'write',
      why: 'To send findings to code scanning (`upload-sarif: true`).',
    },
  ],
  branding: { icon: 'message-square', color: 'blue' },
});
