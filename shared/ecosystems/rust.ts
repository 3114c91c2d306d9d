/** Rust: the lockfile of a source tree. */
import type { Ecosystem } from './ecosystem.ts';
import { cargoLock, otherCargoLock } from './rust/cargo-lock.ts';
import { cargoToml } from './rust/cargo-toml.ts';

export const ecosystem: Ecosystem = {
  id: 'rust',
  formats: [cargoLock, otherCargoLock, cargoToml(cargoLock)],
};
