import {
	showReport
} from "./chunk-EPM3TSTN.js";
export {
	showReport
};
