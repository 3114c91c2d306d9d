// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-3T6RGD5Y.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-3T6RGD5Y.js");
}

export {
  openSigningLate,
  loadSigning
};
