import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-6FMFJWRK.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
