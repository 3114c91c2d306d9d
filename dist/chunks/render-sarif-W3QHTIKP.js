import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-JVP6RSYM.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
