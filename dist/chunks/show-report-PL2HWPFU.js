import {
	showReport
} from "./chunk-HH7LTHLV.js";
export {
	showReport
};
