import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-YRVJIVEZ.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
