import {
	renderHtml
} from "./chunk-OKW2NUOH.js";
export {
	renderHtml
};
