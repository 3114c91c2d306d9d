import {
	showReport
} from "./chunk-BQQQEJE6.js";
export {
	showReport
};
