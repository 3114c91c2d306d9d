// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-ES2QMCWO.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-ES2QMCWO.js");
}

export {
  openSigningLate,
  loadSigning
};
