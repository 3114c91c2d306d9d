import {
	showReport
} from "./chunk-O7B7L73M.js";
export {
	showReport
};
