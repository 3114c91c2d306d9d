import type {
  DataErrorCode,
  RemoteErrorCode,
  UserErrorCode,
} from '../../../shared/errors/errors.ts';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import type { UnmetCode } from '../../../shared/policy/unmet-requirement.ts';
import type { BundleJson } from '../evidence.ts';
import { bundleIn, type Scene } from './scene.ts';
import type { World } from './world.ts';

type RowCode = TrustErrorCode | UnmetCode | UserErrorCode | DataErrorCode | RemoteErrorCode;

/** One way to break or to swap something. */
export interface Row {
  readonly what: string;
  readonly code: RowCode;
  /** Code of other evidence beside it, if the row adds some. */
  readonly besides?: RowCode;
  /** Refusal in `verification.json`, if it says more than the reasons. */
  readonly listedAs?: TrustErrorCode;
  /** Text that the message must contain. */
  readonly says: RegExp;
  /** Location that the message must contain; by default, that of the family. */
  readonly place?: RegExp;
  readonly breaks: (scene: Scene) => void | Promise<void>;
}

/** Rows that break the same thing, which is accepted when unbroken. */
export interface Family {
  readonly name: string;
  readonly place: RegExp;
  readonly scene: (world: World) => Scene | Promise<Scene>;
  readonly rows: readonly Row[];
}

/** Returns a row that breaks the only bundle. */
export function bundleRow(
  what: string,
  code: Row['code'],
  says: RegExp,
  change: (bundle: BundleJson, scene: Scene) => void | Promise<void>,
): Row {
  return { what, code, says, breaks: (scene) => change(bundleIn(scene), scene) };
}
