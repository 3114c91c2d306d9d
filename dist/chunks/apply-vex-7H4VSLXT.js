import {
	applyVex,
	vexContradictions
} from "./chunk-6XT7CBVT.js";
export {
	applyVex,
	vexContradictions
};
