import {
	showReport
} from "./chunk-WUIDHEOO.js";
export {
	showReport
};
