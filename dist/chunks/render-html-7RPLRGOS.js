import {
	renderHtml
} from "./chunk-XREODLZZ.js";
export {
	renderHtml
};
