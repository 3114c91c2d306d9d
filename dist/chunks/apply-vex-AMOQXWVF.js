import {
	applyVex,
	vexContradictions
} from "./chunk-HUX3OLJ5.js";
export {
	applyVex,
	vexContradictions
};
