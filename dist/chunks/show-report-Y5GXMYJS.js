import {
	showReport
} from "./chunk-IAWPHUQ3.js";
export {
	showReport
};
