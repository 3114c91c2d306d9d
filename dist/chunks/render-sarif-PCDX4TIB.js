import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-QMVCILRU.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
