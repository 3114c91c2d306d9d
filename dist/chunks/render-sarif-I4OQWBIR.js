import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-IVZESS4W.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
