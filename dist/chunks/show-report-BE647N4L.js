import {
	showReport
} from "./chunk-XFWPBWLS.js";
export {
	showReport
};
