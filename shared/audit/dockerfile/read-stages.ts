/** Reads a Dockerfile into stages with steps. All Dockerfile rules check these stages and steps. */
import type { Instruction } from '../../docker/instruction.ts';
import { type DockerfileText, readDockerfile } from '../../docker/read-dockerfile.ts';
import type { ShellCommand } from '../../docker/shell-commands.ts';
import { readStages, type Stage } from '../../docker/stages.ts';
import type { Span } from '../../json/text-places.ts';
import type { AuditFile } from '../area.ts';
import { type PackageCommand, packageCommand } from './package-command.ts';
import { commandsOf, DEFAULT_SHELL, type Shell, shellOf } from './step-commands.ts';

/** One instruction in a stage. In `ONBUILD RUN …`, the step is the `RUN` instruction. */
export interface Step extends Instruction {
  readonly isOnBuild: boolean;
  /** The whole instruction as written, including `ONBUILD`. */
  readonly outer: Instruction;
  readonly stage: BuildStage;
  /**
   * The commands in `RUN`, `CMD`, `ENTRYPOINT` and `HEALTHCHECK`. Empty if the shell is not a POSIX shell, for example
   * if it is PowerShell.
   */
  readonly commands: readonly ShellCommand[];
  /** The package manager commands among `commands`. */
  readonly packages: readonly { readonly command: ShellCommand; readonly found: PackageCommand }[];
  readonly shell: Shell;
}

export interface BuildStage {
  /** Undefined for instructions before the first `FROM`, as in a part of a Dockerfile. */
  readonly stage: Stage | undefined;
  /** The name of the stage, or its number if it has no name. */
  readonly label: string;
  readonly steps: readonly Step[];
}

export interface Dockerfile {
  readonly file: AuditFile;
  readonly read: DockerfileText;
  readonly stages: readonly BuildStage[];
  /** The patterns of the `.dockerignore` file that applies to the Dockerfile. Undefined if there is no such file. */
  readonly ignored: readonly string[] | undefined;
  /** The images that a file with build definitions names. Present only for such a file. */
  readonly contexts?: readonly { readonly name: string; readonly at: Span }[];
}

/** Instructions that do not belong to a stage. */
const OUTSIDE: ReadonlySet<string> = new Set(['ARG', 'FROM']);

/** Returns the stages of a Dockerfile. Instructions before the first `FROM` form a stage without a base. */
export function readDockerfileStages(
  file: AuditFile,
  ignored: readonly string[] | undefined,
): Dockerfile {
  const read = readDockerfile(file.text);
  const stages = readStages(read);
  const first = read.instructions.findIndex(({ name }) => name === 'FROM');
  const before = read.instructions.slice(0, first === -1 ? undefined : first);
  const fragment = before.filter(({ name }) => !OUTSIDE.has(name));
  const parts = [
    ...(fragment.length === 0 ? [] : [{ stage: undefined, instructions: before }]),
    ...stages.map((stage) => ({ stage, instructions: stage.instructions })),
  ];
  const shells = new Map<number, Shell>();
  return { file, read, ignored, stages: parts.map((part) => buildStage(part, shells)) };
}

function buildStage(
  { stage, instructions }: { stage: Stage | undefined; instructions: readonly Instruction[] },
  shells: Map<number, Shell>,
): BuildStage {
  const steps: Step[] = [];
  const built = { stage, label: stage?.name ?? String(stage?.index ?? 0), steps };
  let current = inheritedShell(stage, shells);
  let triggered: Shell | undefined;
  for (const outer of instructions) {
    const own = outer.trigger ?? outer;
    const isOnBuild = outer.trigger !== undefined;
    // `ONBUILD SHELL` does not set the shell of this stage, but of the stages that are based on it.
    const set = own.name === 'SHELL' ? shellOf(own) : undefined;
    if (isOnBuild) triggered = set ?? triggered;
    else current = set ?? current;
    const shell = isOnBuild ? (triggered ?? current) : current;
    const commands = commandsOf(own, shell);
    const packages = commands.flatMap((command) => {
      const found = packageCommand(command);
      return found === undefined ? [] : [{ command, found }];
    });
    steps.push({ ...own, isOnBuild, outer, stage: built, commands, packages, shell });
  }
  if (stage !== undefined) shells.set(stage.index, triggered ?? current);
  return built;
}

/** Returns the shell at the start of a stage: the shell of the stage that it is based on, or the default shell. */
function inheritedShell(stage: Stage | undefined, shells: ReadonlyMap<number, Shell>): Shell {
  const base = stage?.base?.kind === 'stage' ? shells.get(stage.base.index) : undefined;
  return base ?? DEFAULT_SHELL;
}
