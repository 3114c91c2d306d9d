import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-LNIHYEL3.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
