// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-M5Q3R3F3.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-M5Q3R3F3.js");
}

export {
  openSigningLate,
  loadSigning
};
