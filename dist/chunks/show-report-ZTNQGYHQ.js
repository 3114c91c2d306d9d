import {
	showReport
} from "./chunk-J2CWABHO.js";
export {
	showReport
};
