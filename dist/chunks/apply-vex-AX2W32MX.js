import {
	applyVex,
	vexContradictions
} from "./chunk-IKJLPGQT.js";
export {
	applyVex,
	vexContradictions
};
