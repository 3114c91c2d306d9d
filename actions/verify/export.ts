import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { StepFiles } from '../steps/step-files.ts';
import type { Target } from '../steps/targets.ts';
import type { GatePolicy } from './policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Nothing to verify was named, but something to write. */
export function isExportOnly(inputs: Inputs, { env }: Host): boolean {
  const { image, path, subjects, 'subject-checksums': checksums } = inputs;
  const isNamed = image !== undefined || path.length > 0 || subjects !== undefined;
  const isListed = checksums !== undefined || (env['GITHUB_ARTIFACTS_LIST'] ?? '') !== '';
  return inputs.export.length > 0 && !isNamed && !isListed;
}

/** @throws {UserError} as long as nothing can be exported. */
export async function writeExports(
  _policy: GatePolicy,
  _target: Target | undefined,
  { inputs }: { readonly inputs: Inputs; readonly files: StepFiles; readonly host: Host },
): Promise<void> {
  await Promise.resolve();
  if (inputs.export.length === 0) return;
  throw new UserError('not-supported', 'Policies cannot be exported yet.', 'Leave `export` out.');
}
