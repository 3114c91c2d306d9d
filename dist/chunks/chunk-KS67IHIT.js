// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-GUEBN2UG.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-GUEBN2UG.js");
}

export {
  openSigningLate,
  loadSigning
};
