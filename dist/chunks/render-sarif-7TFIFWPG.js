import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-ECCITH5S.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
