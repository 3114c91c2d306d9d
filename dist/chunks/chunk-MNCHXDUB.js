// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-AGW2B6UR.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-AGW2B6UR.js");
}

export {
  openSigningLate,
  loadSigning
};
