// report/report-data
function gatherReport(head, files, unreadable) {
	return {
		...head,
		scans: files.filter((file) => file.kind === "assay/findings/v2"),
		coverages: files.filter((file) => file.kind === "assay/coverage/v1"),
		decisions: files.filter((file) => file.kind === "assay/decision/v1"),
		documents: files.filter((file) => file.kind === "assay/documents/v1"),
		evidence: files.filter((file) => file.kind === "assay/evidence/v1"),
		verifications: files.filter((file) => file.kind === "assay/verification/v1"),
		unreadable
	};
}

export{gatherReport};
