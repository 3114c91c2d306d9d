import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-XHELYVVD.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
