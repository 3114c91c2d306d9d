import {
	renderHtml
} from "./chunk-6CY6WUV3.js";
export {
	renderHtml
};
