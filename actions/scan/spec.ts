import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs } from '../../shared/flows/comparison/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, flag, optionalFlag, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { FAIL_ON } from '../../shared/model/policy.ts';

export const spec = defineSpec({
  name: 'scan',
  title: 'Assay Scan',
  description:
    'Finds known vulnerabilities and malware in a directory, an image or an SBOM, and decides whether they may pass.',
  inputs: {
    ...sourceInputs,
    advisories: text({
      default: 'https://api.osv.dev',
      help: 'Where advisories come from: the address of an OSV API, or a folder laid out as the OSV bucket (`<Ecosystem>/all.zip`) for work offline.',
    }),
    'fail-on': choice(FAIL_ON, {
      help: 'Lowest severity that fails; `never` reports only. Without it, what the policy file says, else `high`.',
    }),
    'only-fixed': optionalFlag({
      help: 'Count only findings that have a fixed version. Without it, what the policy file says, else `false`.',
    }),
    unscored: choice(['fail', 'allow'], {
      help: 'What a finding means that no one scored. Without it, what the policy file says, else `fail`.',
    }),
    partial: choice(['error', 'allow'], {
      help: 'What it means when something could not be read or checked. Without it, what the policy file says, else `error`.',
    }),
    unlocked: choice(['error', 'allow'], {
      help: 'Whether a manifest fails whose dependencies no lockfile covers. Without it, what the policy file says, else `error`.',
    }),
    policy: fileOrReference({
      help: 'Policy file with thresholds and exceptions; without it, `.assay.yml` of the workspace where there is one. In pull requests and merge queues, that of the base branch decides. One of another repository, such as `octo-org/policies/assay.yml@main`, decides in every event. Where an input and the file set the same, the stricter one holds.',
    }),
    annotations: flag({ default: 'true', help: 'Annotate the worst findings at their lines.' }),
    'sarif-category': text({
      default: 'assay-scan',
      help: 'Category of the SARIF file, for an upload of your own; give each scan of a repository its own.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: '`pass`, `fail` or `error`; `error` where something could not be checked, whatever the findings.',
    },
    complete: {
      help: '`false` when something could not be read or checked, whatever the decision; else `true`.',
    },
    summary: { help: 'The verdict in a sentence, with how many packages of what were compared.' },
    compared: {
      help: 'What was compared, as JSON: `[{"ecosystem":"npm","packages":1095}]`.',
    },
    skipped: { help: 'How many packages were not compared: OSV does not cover their ecosystem.' },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, with the reasons.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    total: { help: 'How many findings count (those with an exception do not).' },
    critical: { help: 'How many of them are critical.' },
    high: { help: 'How many of them are high.' },
    medium: { help: 'How many of them are medium.' },
    low: { help: 'How many of them are low.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check the repository out.' },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
  ],
  branding: { icon: 'search', color: 'blue' },
});
