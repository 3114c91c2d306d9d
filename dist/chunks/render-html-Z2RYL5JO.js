import {
	renderHtml
} from "./chunk-JKS6N7KX.js";
export {
	renderHtml
};
