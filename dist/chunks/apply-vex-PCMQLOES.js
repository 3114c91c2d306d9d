import {
	applyVex,
	vexContradictions
} from "./chunk-RHW4GLE2.js";
export {
	applyVex,
	vexContradictions
};
