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

/** One way to break or to swap a part of a scene. */
export interface Row {
  readonly what: string;
  readonly code: RowCode;
  /** Code of the additional evidence, if the row adds any. */
  readonly besides?: RowCode;
  /** Refusal in `verification.json` if it contains more than the reasons. */
  readonly listedAs?: TrustErrorCode;
  /** Text that the message must contain. */
  readonly says: RegExp;
  /** Location that the message must contain. The default is the location of the family. */
  readonly place?: RegExp;
  readonly breaks: (scene: Scene) => void | Promise<void>;
}

/** Rows that break the same object, which is accepted if it is unbroken. */
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
