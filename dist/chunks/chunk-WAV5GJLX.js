import {
  githubOf,
  messageWithFix,
  withoutVersion
} from "./chunk-3LLV6DQD.js";
import {
  RemoteError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/publishing/attach-to-release.ts
var MAX_STEM = 100;
async function attachToRelease(files, tag, access, log) {
  const { github, repository } = await githubOf(access);
  for (const file of files) {
    try {
      log.info(await attachFile(file, { github, repository, tag }));
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      const reason = messageWithFix(error);
      log.annotate("warning", `${file.name} was not attached to release ${tag}: ${reason}`);
    }
  }
}
async function attachFile(file, { github, repository, tag }) {
  const assets = await import("./release-assets-AQNAGDBW.js");
  const { uploadReleaseAsset } = await import("./releases-USHJUPGI.js");
  const release = await assets.requireRelease(github, repository, tag);
  const present = (await assets.listReleaseFiles(github, repository, release)).find(
    ({ name }) => name === file.name
  );
  if (present?.isComplete === true && present.size === file.bytes.length) {
    const bytes = await assets.readReleaseFile(github, repository, present, file.bytes.length);
    if (bytes.equals(file.bytes)) return `${file.name} is already attached to release ${tag}`;
  }
  if (present !== void 0 && (release.isDraft || !present.isComplete)) {
    await assets.deleteReleaseFile(github, repository, present);
  } else if (present !== void 0) {
    return `${file.name} of release ${tag} has different content and was not replaced`;
  }
  return `Attached ${await uploadReleaseAsset(github, repository, tag, file)}`;
}
function releaseStem({ kind, name, platform = "" }, repository) {
  const target = kind === "image" ? withoutVersion(name) : name;
  const own = target === "." || target === "" ? repository.replace(/^.*\//, "") : target;
  const plain = `${own} ${platform}`.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[-.]+|-+$/g, "");
  return plain.slice(0, MAX_STEM) || "assay";
}

export {
  attachToRelease,
  releaseStem
};
