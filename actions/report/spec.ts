import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { choice, choices, flag, path, secret, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'report',
  title: 'Assay Report',
  description:
    'Reports the results of earlier steps in a job summary, in a pull request comment, and on an HTML page.',
  inputs: {
    from: path({
      help: 'Folder that contains the results of earlier steps. Default: the folder that all steps in the job share.',
    }),
    summary: flag({ default: 'true', help: 'Write the job summary.' }),
    comment: choice(['on-change', 'on-findings', 'always', 'never'], {
      default: 'on-change',
      help: 'When to write a pull request comment. `on-change`: if the decision is not `pass`, or if the pull request changes findings, packages or the policy. `on-findings`: only if the decision is not `pass`. `always`: in every run. `never`: not at all. If a comment already exists, Assay updates it in every run, except with `never`.',
    }),
    'comment-key': text({
      group: 'expert',
      help: 'Key that identifies the comment. Reports with the same key share a comment. Default: a separate key for each combination of workflow, job, matrix values and target.',
    }),
    matrix: text({
      group: 'expert',
      isForWorkflows: true,
      default: `\${{ toJSON(matrix) }}`,
      help: 'The job’s matrix values. Assay uses them for the job name in the comment and for the default `comment-key`. Do not set this input.',
    }),
    'upload-artifact': flag({
      default: 'true',
      help: 'Upload the HTML report as an artifact, and link to it from the comment and the summary.',
    }),
    'upload-sarif': flag({ help: 'Upload the findings to code scanning.' }),
    'check-run': flag({
      help: 'Create a check run with annotations on the scanned commit. GitHub can show the check run under a different workflow.',
    }),
    formats: choices(['openmetrics', 'ecs', 'ocsf'], {
      group: 'expert',
      help: 'Also write the findings and decisions for monitoring systems: `metrics.txt` (`openmetrics`), `findings.ecs.jsonl` (`ecs`, Elastic Common Schema) or `findings.ocsf.jsonl` (`ocsf`, Open Cybersecurity Schema Framework).',
    }),
    release: text({
      group: 'expert',
      help: 'Tag of the release to attach the HTML report and each scan’s SARIF file to. The release must exist, and can be a draft. Assay does not replace files in a published release.',
    }),
    'github-token': secret({
      default: `\${{ github.token }}`,
      env: 'GITHUB_TOKEN',
      help: 'Token for writing the comment and the check run, and for uploading findings to code scanning.',
    }),
    ...outputInputs,
  },
  renamed: { token: 'github-token' },
  outputs: {
    decision: {
      help: 'Worst decision of the earlier steps: `pass`, `fail` or `error`. `none` means that no earlier step made a decision. If the decision is `fail` or `error`, this step also fails.',
    },
    html: { help: 'Path of the HTML report.' },
    'html-url': { help: 'URL of the uploaded HTML report. Empty if the report was not uploaded.' },
    markdown: { help: 'Path of a Markdown file that contains the text of the comment.' },
    'comment-url': { help: 'URL of the comment. Empty if no comment was written.' },
    monitoring: {
      help: 'Paths of the files that were written because of `formats`, one per line.',
    },
  },
  permissions: [
    {
      permission: 'pull-requests',
      access: 'write',
      why: 'To write comments on pull requests.',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To attach files to a release (`release`).',
    },
    {
      permission: 'checks',
      access: 'write',
      why: 'To create a check run (`check-run: true`).',
    },
    {
      permission: 'security-events',
      access: 'write',
      why: 'To upload findings to code scanning (`upload-sarif: true`).',
    },
  ],
  branding: { icon: 'message-square', color: 'blue' },
  terminal: {
    formats: ['html', 'markdown'],
    keepsFiles: ['formats'],
    examples: [
      ['report --from out -o html=report.html', 'Write an HTML report for earlier results.'],
      ['report --from out -o markdown', 'Print the text of the comment.'],
      ['report --from out --formats ecs --output-dir logs', 'Write one line of JSON per finding.'],
    ],
  },
});
