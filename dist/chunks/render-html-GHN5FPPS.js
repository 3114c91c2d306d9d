import {
	renderHtml
} from "./chunk-3ISQNXYZ.js";
export {
	renderHtml
};
