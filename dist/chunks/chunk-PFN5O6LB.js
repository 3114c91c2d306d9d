// shared/audit/workflow/controls.ts
function workflowControls(own = {}) {
	return { ssdf: ["PO.5.1", "PS.1.1"], "nist-800-190": ["4.1.5"], ...own };
}

export {
	workflowControls
};
