import {
	showReport
} from "./chunk-KIEBUH7U.js";
export {
	showReport
};
