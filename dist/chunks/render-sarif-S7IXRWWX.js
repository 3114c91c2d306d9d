import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-FDXO7QAL.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
