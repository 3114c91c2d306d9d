import {
	renderHtml
} from "./chunk-ORXM5WRI.js";
export {
	renderHtml
};
