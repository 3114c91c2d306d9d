import {
	renderHtml
} from "./chunk-XJOMF3KO.js";
export {
	renderHtml
};
