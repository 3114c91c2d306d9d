import {
	renderHtml
} from "./chunk-Z6TC7EDZ.js";
export {
	renderHtml
};
