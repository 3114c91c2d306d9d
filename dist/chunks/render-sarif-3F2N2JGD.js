import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-EZ3JRKSF.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
