import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Returns the inputs. If an input is not set, uses the value of the policy key with the same name. */
export function withPolicyInputs(inputs: Inputs, policy: ScanPolicy): Inputs {
  const { includeIgnored = false, registryMirrors, resolve, publicationRegistries } = policy;
  return {
    ...inputs,
    // The policy key applies only to a folder, because nothing else can contain files that git ignores.
    'include-ignored': inputs['include-ignored'] || (includeIgnored && inputs.path !== undefined),
    'registry-mirrors': statedOr(inputs['registry-mirrors'], registryMirrors),
    resolve: statedOr(inputs.resolve, resolve),
    'publication-registries': statedOr(inputs['publication-registries'], publicationRegistries),
  };
}

function statedOr(stated: readonly string[], policy: readonly string[] = []): readonly string[] {
  return stated.length > 0 ? stated : policy;
}
