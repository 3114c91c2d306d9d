import {
	showReport
} from "./chunk-EM3YQRWZ.js";
export {
	showReport
};
