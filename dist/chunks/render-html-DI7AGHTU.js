import {
	renderHtml
} from "./chunk-5RDNRDY7.js";
export {
	renderHtml
};
