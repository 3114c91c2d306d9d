import {
	renderHtml
} from "./chunk-ODNMDCEG.js";
export {
	renderHtml
};
