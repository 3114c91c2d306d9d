import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-5HWL6OMZ.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
