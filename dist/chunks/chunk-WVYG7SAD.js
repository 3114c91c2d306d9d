// shared/versions/ecosystem-name.ts
var SEPARATOR = ":";
var LTS = ":LTS";
function parseEcosystem(ecosystem) {
  const at = ecosystem.indexOf(SEPARATOR);
  if (at === -1) return { base: ecosystem, release: "" };
  const release = ecosystem.slice(at + 1);
  return {
    base: ecosystem.slice(0, at),
    release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release
  };
}
function coversEcosystem(recorded, installed) {
  if (recorded === installed) return true;
  const record = parseEcosystem(recorded);
  const own = parseEcosystem(installed);
  if (record.base !== own.base) return false;
  if (own.release === "") return !record.release.startsWith("Pro:");
  if (!record.release.startsWith(own.release)) return false;
  return ["", ":", "."].includes(record.release.charAt(own.release.length));
}

export {
  parseEcosystem,
  coversEcosystem
};
