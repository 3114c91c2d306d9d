import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-4UGQMNRR.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
