import {
	gatherReport
} from "./chunk-RWMGU6XR.js";
export {
	gatherReport
};
