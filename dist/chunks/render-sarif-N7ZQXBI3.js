import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-NZIX4VJO.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
