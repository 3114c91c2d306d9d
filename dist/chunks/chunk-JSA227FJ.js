// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-MO7EO7QQ.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-MO7EO7QQ.js");
}

export {
  openSigningLate,
  loadSigning
};
