import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-DB5BPW65.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
