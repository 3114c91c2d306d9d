import {
	applyVex,
	vexContradictions
} from "./chunk-VFJOW7R4.js";
export {
	applyVex,
	vexContradictions
};
