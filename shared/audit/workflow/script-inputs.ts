/** Inputs whose text well-known actions run as code. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'amadevus/pwsh-script': ['script'],
  'appleboy/ssh-action': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'cardinalby/js-eval-action': ['expression'],
  'cypress-io/github-action': ['build', 'command', 'start'],
  'devcontainers/ci': ['runcmd'],
  'fjogeleit/yaml-update-action': ['valuefile'],
  'gradle/gradle-build-action': ['arguments'],
  'jannekem/run-python-script-action': ['script'],
  'lindell/rsync-action': ['command'],
  'mathiasvr/command-output': ['run'],
  'mikefarah/yq': ['cmd'],
  'nick-fields/retry': ['command', 'on_retry_command', 'new_command_on_retry'],
  'nick-invision/retry': ['command', 'on_retry_command'],
  'octokit/graphql-action': ['query'],
  'reactivecircus/android-emulator-runner': ['script', 'pre-emulator-launch-script'],
  'ros-tooling/action-ros-ci': ['colcon-defaults'],
  'addnab/docker-run-action': ['run'],
  'aws-actions/aws-ssm-run-command': ['command'],
  'satackey/action-js-inline': ['script'],
  'vmactions/freebsd-vm': ['run', 'prepare'],
  'vmactions/openbsd-vm': ['run', 'prepare'],
  'vmactions/netbsd-vm': ['run', 'prepare'],
  'cross-platform-actions/action': ['run'],
  'uraimo/run-on-arch-action': ['run', 'install', 'setup'],
  'tj-actions/eslint-changed-files': ['extra_args'],
  'google-github-actions/ssh-compute': ['command'],
  'skitionek/notify-microsoft-teams': ['overwrite'],
};

/**
 * Returns true if an action runs the text of an input as code. The names of the action and the input must be in
 * lowercase.
 */
export function runsInput(repository: string, input: string): boolean {
  return INPUTS[repository]?.includes(input) ?? false;
}
