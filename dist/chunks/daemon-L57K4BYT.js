import "./chunk-5BZ5NW4B.js";
import {
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/oci/daemon.ts
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
var DAEMONS = ["docker", "podman"];
async function saveFromDaemon(name, world) {
  const folder = await mkdtemp(join(world.temporaryFolder, "assay-image-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, "image.tar");
  const failures = [];
  for (const daemon of DAEMONS) {
    const result = await world.exec(daemon, ["save", "--output", path, name]).catch(() => void 0);
    if (result?.exitCode === 0) return { path, remove };
    failures.push(`${daemon}: ${result === void 0 ? "not found" : lastLine(result.stderr)}`);
  }
  await remove();
  const fix = "build or pull the image first, or name it in its registry";
  throw new UserError("input-invalid", `docker:${name}: ${failures.join("; ")}`, fix);
}
function lastLine(text) {
  return (text.trim().split("\n").at(-1) ?? "").slice(0, 300);
}
export {
  saveFromDaemon
};
