import {
	applyVex,
	vexContradictions
} from "./chunk-US3QPZWN.js";
export {
	applyVex,
	vexContradictions
};
