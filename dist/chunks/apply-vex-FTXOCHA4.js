import {
	applyVex,
	vexContradictions
} from "./chunk-C2UD7JSE.js";
export {
	applyVex,
	vexContradictions
};
