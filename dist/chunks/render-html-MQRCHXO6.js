import {
	renderHtml
} from "./chunk-3YHZOIXW.js";
export {
	renderHtml
};
