import {
	applyVex,
	vexContradictions
} from "./chunk-52ANUCRI.js";
export {
	applyVex,
	vexContradictions
};
