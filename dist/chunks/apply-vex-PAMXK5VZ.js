import {
	applyVex,
	vexContradictions
} from "./chunk-MRBTRHOL.js";
export {
	applyVex,
	vexContradictions
};
