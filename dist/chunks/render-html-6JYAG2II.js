import {
	renderHtml
} from "./chunk-H5S265KZ.js";
export {
	renderHtml
};
