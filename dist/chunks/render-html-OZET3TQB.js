import {
	renderHtml
} from "./chunk-HNJCQ3M4.js";
export {
	renderHtml
};
