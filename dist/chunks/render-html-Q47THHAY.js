import {
	renderHtml
} from "./chunk-JRLGJFAU.js";
export {
	renderHtml
};
