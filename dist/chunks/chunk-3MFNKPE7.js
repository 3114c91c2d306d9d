import{openKeySigning,openKeylessSigning}from"./chunk-77R4XSCK.js";
// flows/signing/open-signing
async function openSigning(choice, run, machine, { permitted, tokens = machine } = {}) {
	const { key } = choice;
	if (key === void 0) return await openKeylessSigning(choice, run, tokens, permitted);
	const [signing] = await Promise.all([
		openKeySigning({ ...choice, key }, run, machine),
		permitted
	]);
	return signing;
}

export{openSigning};
