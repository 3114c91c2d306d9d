import {
	showReport
} from "./chunk-MT5X7SMG.js";
export {
	showReport
};
