import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-GMS2YFMU.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
