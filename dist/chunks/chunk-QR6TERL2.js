// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice) => {
	const { openSigning } = await import("./open-signing-UKM4BTW3.js");
	return await openSigning(...choice);
};
async function loadSigning() {
	await import("./open-signing-UKM4BTW3.js");
}

export {
	openSigningLate,
	loadSigning
};
