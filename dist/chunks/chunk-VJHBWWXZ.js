// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
  const { openSigning } = await import("./open-signing-VKJ5D5DG.js");
  return await openSigning(...choice);
};
async function loadSigning() {
  await import("./open-signing-VKJ5D5DG.js");
}

export {
  openSigningLate,
  loadSigning
};
