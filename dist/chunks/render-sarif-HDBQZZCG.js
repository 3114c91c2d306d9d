import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-VKHWIPHB.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
