import {
	applyVex,
	vexContradictions
} from "./chunk-URQWLYEM.js";
export {
	applyVex,
	vexContradictions
};
