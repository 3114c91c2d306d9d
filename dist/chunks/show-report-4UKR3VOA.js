import {
	showReport
} from "./chunk-WEIDXFXV.js";
export {
	showReport
};
