import {
	applyVex,
	vexContradictions
} from "./chunk-FDSOHRGU.js";
export {
	applyVex,
	vexContradictions
};
