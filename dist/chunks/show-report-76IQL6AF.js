import {
	showReport
} from "./chunk-VANDEP7F.js";
export {
	showReport
};
