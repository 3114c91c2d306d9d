import {
	renderHtml
} from "./chunk-YJWF7AM5.js";
export {
	renderHtml
};
