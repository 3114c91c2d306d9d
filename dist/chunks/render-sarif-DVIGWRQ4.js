import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-VTQCN22B.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
