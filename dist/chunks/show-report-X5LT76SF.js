import {
	showReport
} from "./chunk-7EHSC72A.js";
export {
	showReport
};
