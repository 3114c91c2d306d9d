import {
	applyVex,
	vexContradictions
} from "./chunk-Q6LUNHMR.js";
export {
	applyVex,
	vexContradictions
};
