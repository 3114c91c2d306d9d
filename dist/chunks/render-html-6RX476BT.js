import {
	renderHtml
} from "./chunk-ALGM3M7V.js";
export {
	renderHtml
};
