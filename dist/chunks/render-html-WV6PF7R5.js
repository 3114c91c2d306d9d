import {
	renderHtml
} from "./chunk-A3WYUGUO.js";
export {
	renderHtml
};
