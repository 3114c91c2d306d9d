import {
	renderHtml
} from "./chunk-2Z4EFDZ3.js";
export {
	renderHtml
};
