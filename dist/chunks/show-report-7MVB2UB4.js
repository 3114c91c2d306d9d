import {
	showReport
} from "./chunk-C3B7E6U3.js";
export {
	showReport
};
