import {
	showReport
} from "./chunk-XICT5TEB.js";
export {
	showReport
};
