import {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
} from "./chunk-7Z4IBKFQ.js";
export {
	INFORMATION_URI,
	omittedText,
	renderSarif,
	sarifLog
};
