import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-LBVBJBTV.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
