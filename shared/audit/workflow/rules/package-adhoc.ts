import type { Rule } from '../../rule.ts';
import { commandsIn } from '../commands.ts';
import { workflowControls } from '../controls.ts';
import { scalarPlaces } from '../scalar-text.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Patterns for commands that install packages by name, without a version or a file. */
const INSTALLS: readonly RegExp[] = [
  /^(?:sudo\s+)?npm\s+(?:install|i|add)\s+(?:-\S+\s+)*(?!\.)[@a-z][^\s=]*$/i,
  /^(?:sudo\s+)?(?:python3?\s+-m\s+)?pip3?\s+install\s+(?:-(?!r\b|e\b|c\b)\S+\s+)*(?![.-])[a-z][\w.[\]-]*(?:\s+(?![.-])[a-z][\w.[\]-]*)*$/i,
  /^(?:sudo\s+)?gem\s+install\s+(?!.*(?:-v|--version|:\d))[a-z]/i,
  /^cargo\s+install\s+(?!.*(?:--version|--locked|--path|--git|@\d))[a-z]/i,
  /^go\s+install\s+\S+@(?:latest|main|master)$/,
  /^(?:pnpm|yarn)\s+(?:global\s+)?add\s+(?:-\S+\s+)*[@a-z][^\s=]*$/i,
  /^(?:pipx|uv\s+tool)\s+install\s+(?:-\S+\s+)*[a-z][\w-]*$/i,
];

/** Every command that `INSTALLS` matches contains one of these words. */
const ANY_INSTALL = /install|add|\si\s/i;

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/package-adhoc',
  title: 'A step installs a package that no lockfile pins',
  severity: 'low',
  profile: 'hardened',
  why: 'Each run installs the newest version, so a compromised release reaches the job immediately.',
  fix: 'Add the package to a manifest with a lockfile, and install from the lockfile.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['adhoc-packages'],
  controls: workflowControls({ ssdf: ['PO.5.1', 'PS.1.1', 'PW.4.1'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (step.run === undefined || !ANY_INSTALL.test(step.run.text)) continue;
      const place = scalarPlaces(subject.file.text, step.run);
      for (const { text, start } of commandsIn(step.run.text)) {
        const install = INSTALLS.find((pattern) => pattern.test(text));
        if (install === undefined || /--dry-run|--require-hashes/.test(text)) continue;
        yield {
          at: place({ start, end: start + text.length }),
          address: `${step.address}.run: ${text.slice(0, 80)}`,
        };
      }
    }
  },
};
