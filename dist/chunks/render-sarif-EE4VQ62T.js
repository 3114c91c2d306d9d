import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-DKAVOJ3E.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
