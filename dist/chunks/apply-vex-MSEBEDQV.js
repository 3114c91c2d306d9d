import {
	applyVex,
	vexContradictions
} from "./chunk-N5G4GII5.js";
export {
	applyVex,
	vexContradictions
};
