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
  /** The code of what lies beside it, where that is part of the row. */
  readonly besides?: RowCode;
  /** How it is listed in `verification.json`, where that says more than the reasons. */
  readonly listedAs?: TrustErrorCode;
  /** What the message must say of it. */
  readonly says: RegExp;
  /** Where the message must say that it is; that of the family when left out. */
  readonly place?: RegExp;
  readonly breaks: (scene: Scene) => void | Promise<void>;
}

/** Rows that break the same thing, which unbroken is accepted. */
export interface Family {
  readonly name: string;
  readonly place: RegExp;
  readonly scene: (world: World) => Scene | Promise<Scene>;
  readonly rows: readonly Row[];
}

/** A row that breaks the only bundle. */
export function bundleRow(
  what: string,
  code: Row['code'],
  says: RegExp,
  change: (bundle: BundleJson, scene: Scene) => void | Promise<void>,
): Row {
  return { what, code, says, breaks: (scene) => change(bundleIn(scene), scene) };
}
