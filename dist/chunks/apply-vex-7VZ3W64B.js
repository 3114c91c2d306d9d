import {
	applyVex,
	vexContradictions
} from "./chunk-CKCBA6UI.js";
export {
	applyVex,
	vexContradictions
};
