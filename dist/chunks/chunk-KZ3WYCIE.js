// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-O6L5MBER.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-O6L5MBER.js");
}

export {
  openSigningLate,
  loadSigning
};
