import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { choice, flag, path, secret, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'report',
  title: 'Assay Report',
  description:
    'Reports the results of earlier steps in a job summary, in a pull request comment, and on an HTML page.',
  inputs: {
    from: path({
      help: 'Folder that contains the results of earlier steps. Default: the folder that all steps of the job share.',
    }),
    summary: flag({ default: 'true', help: 'Write the job summary.' }),
    comment: choice(['always', 'on-findings', 'never'], {
      default: 'always',
      help: 'When to comment on the pull request. An existing comment is always updated.',
    }),
    'comment-key': text({
      help: 'Key that identifies the comment. Reports with the same key share one comment. Default: a different key for each combination of workflow, job, matrix leg and target.',
    }),
    matrix: text({
      default: `\${{ toJSON(matrix) }}`,
      help: 'Matrix values of the job, which are part of its name in the comment and of the default `comment-key`. Do not set this input.',
    }),
    'upload-sarif': flag({ help: 'Upload the findings to code scanning.' }),
    'github-token': secret({
      default: `\${{ github.token }}`,
      env: 'GITHUB_TOKEN',
      help: 'Token for the comment and for code scanning.',
    }),
    ...outputInputs,
  },
  renamed: { token: 'github-token' },
  outputs: {
    decision: {
      help: 'Worst decision of the earlier steps: `pass`, `fail` or `error`. `none` means that no step made a decision. `fail` and `error` also make this step fail.',
    },
    html: { help: 'Path of the HTML report.' },
    markdown: { help: 'Path of the comment in Markdown.' },
    'comment-url': { help: 'URL of the comment. Empty if no comment was written.' },
  },
  permissions: [
    {
      permission: 'pull-requests',
      access: 'write',
      why: 'To write the comment on the pull request.',
    },
    {
      permission: 'security-events',
      access: 'write',
      why: 'To upload findings to code scanning (`upload-sarif: true`).',
    },
  ],
  branding: { icon: 'message-square', color: 'blue' },
});
