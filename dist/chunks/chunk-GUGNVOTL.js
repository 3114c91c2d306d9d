// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-H3FDV2WJ.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-H3FDV2WJ.js");
}

export {
  openSigningLate,
  loadSigning
};
