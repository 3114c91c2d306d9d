// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-WX4C2J3J.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-WX4C2J3J.js");
}

export {
  openSigningLate,
  loadSigning
};
