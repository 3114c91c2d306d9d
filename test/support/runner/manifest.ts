import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The fields of an action.yml that are needed to run the action. */
export interface ActionManifest {
  readonly inputs: ReadonlyMap<string, ManifestInput>;
  /** Expressions by output name, for composite actions only. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly pre?: string;
    readonly post?: string;
    readonly 'post-if'?: string;
    readonly steps?: readonly unknown[];
  };
}

export interface ManifestInput {
  readonly default?: string;
  readonly deprecationMessage?: string;
}

/** @throws {Error} if there is no action.yml or action.yaml. */
export function readManifest(folder: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) {
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'.`);
  }
  const document = parse(readFileSync(file, 'utf8'));
  return {
    inputs: new Map(Object.entries(document.inputs ?? {}).map(readInput)),
    outputs: new Map(Object.entries(document.outputs ?? {}).map(readOutput)),
    runs: document.runs,
  };
}

function readInput([name, declared]: [string, unknown]): [string, ManifestInput] {
  const { default: value, deprecationMessage } = (declared ?? {}) as Record<string, unknown>;
  return [
    name,
    {
      ...(value === undefined || value === null ? {} : { default: String(value) }),
      ...(deprecationMessage === undefined
        ? {}
        : { deprecationMessage: String(deprecationMessage) }),
    },
  ];
}

function readOutput([name, declared]: [string, unknown]): [string, string] {
  return [name, String((declared as { value?: unknown } | null)?.value ?? '')];
}
