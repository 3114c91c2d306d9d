import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-NSR7VP6M.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
