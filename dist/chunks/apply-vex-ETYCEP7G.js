import {
	applyVex,
	vexContradictions
} from "./chunk-VVEAAE5C.js";
export {
	applyVex,
	vexContradictions
};
