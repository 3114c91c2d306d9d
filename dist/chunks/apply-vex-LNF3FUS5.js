import {
	applyVex,
	vexContradictions
} from "./chunk-SNSTY5ZD.js";
export {
	applyVex,
	vexContradictions
};
