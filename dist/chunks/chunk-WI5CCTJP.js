// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-PG7OVH4P.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-PG7OVH4P.js");
}

export {
  openSigningLate,
  loadSigning
};
