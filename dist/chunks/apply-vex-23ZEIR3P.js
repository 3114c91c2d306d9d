import {
	applyVex,
	vexContradictions
} from "./chunk-MZZCHYB5.js";
export {
	applyVex,
	vexContradictions
};
