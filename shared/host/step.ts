import type { Variables } from './machine.ts';

export type HostKind = 'actions' | 'terminal';

/** Folders of a step of a job, or of a command in a terminal. */
export interface StepFolders {
  readonly kind: HostKind;
  /** Absolute path that relative paths in inputs start from. */
  readonly workspace: string;
  /** Absolute path of the folder in which the steps of a job share files. In a terminal, reading it creates it. */
  readonly stepsFolder: string;
  readonly env: Variables;
}

/** A step of a job, or a command in a terminal: its folders, inputs and outputs. */
export interface Step extends StepFolders {
  /** Returns the raw text of an input, trimmed. Empty if it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
}
