import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-32PBLN64.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
