import {
	choice2 as choice,
	constant,
	count,
	object,
	optional,
	text2 as text
} from "./chunk-PSZKTYL2.js";

// shared/secrets/masked-secret.ts
var maskedSecretSchema = object({
	/** `github-pat`; the ID of the finding is `secret/github-pat`. */
	kind: text,
	severity: choice(["critical", "high", "medium", "low", "none"]),
	/** `ghp_… (32 to 63 characters)`. */
	masked: text,
	/** SHA-256 of a token that nobody can guess. */
	fingerprint: optional(text),
	/** The name to which the text assigns the secret. */
	key: optional(text),
	confidence: choice(["proved", "form", "context"]),
	/** Line and column of the first character. Absent in a binary file. */
	line: optional(count),
	column: optional(count),
	/** Present if the whole file is the secret. */
	isWhole: optional(constant(true))
});
function maskedSecret(match, firstLine) {
	const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
	return {
		kind,
		severity,
		masked,
		confidence,
		...fingerprint !== void 0 && { fingerprint },
		...key !== void 0 && { key },
		...firstLine !== void 0 && { line: firstLine + line - 1, column },
		...span.start === span.end && { isWhole: true }
	};
}

export {
	maskedSecretSchema,
	maskedSecret
};
