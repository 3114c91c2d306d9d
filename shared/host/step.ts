import type { Variables } from './machine.ts';

export type HostKind = 'actions' | 'terminal';

/** Folders for a step in a job, or for a command in a terminal. */
export interface StepFolders {
  readonly kind: HostKind;
  /** Absolute path to the folder that paths in inputs are relative to. */
  readonly workspace: string;
  /**
   * Absolute path to the folder where the steps in a job share files. In a terminal, it is created when this property
   * is first read.
   */
  readonly stepsFolder: string;
  /** True if `stepsFolder` is removed at the end of the run. In that case, nobody reads its files. */
  readonly isScratch?: boolean | undefined;
  /**
   * True if a run reads an image for its packages and also for its secrets. In that case, each layer is read once for
   * both, and later stages use its contents from the layer cache.
   */
  readonly sharesLayers?: boolean | undefined;
  readonly env: Variables;
}

/** A step in a job, or a command in a terminal, with its folders, inputs and outputs. */
export interface Step extends StepFolders {
  /** Returns the trimmed text of an input. Returns an empty string if the input is missing. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
}
