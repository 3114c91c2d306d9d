import {
	renderHtml
} from "./chunk-6IHWVDFL.js";
export {
	renderHtml
};
