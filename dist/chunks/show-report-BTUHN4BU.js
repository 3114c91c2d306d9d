import {
	showReport
} from "./chunk-OPP5TDEP.js";
export {
	showReport
};
