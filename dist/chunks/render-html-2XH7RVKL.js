import {
	renderHtml
} from "./chunk-QECJA5JW.js";
export {
	renderHtml
};
