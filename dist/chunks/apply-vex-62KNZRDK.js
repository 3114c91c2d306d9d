import {
	applyVex,
	vexContradictions
} from "./chunk-BI74WEGM.js";
export {
	applyVex,
	vexContradictions
};
