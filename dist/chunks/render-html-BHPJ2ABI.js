import {
	renderHtml
} from "./chunk-REXQFUXP.js";
export {
	renderHtml
};
