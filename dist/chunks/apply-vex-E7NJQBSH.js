import {
	applyVex,
	vexContradictions
} from "./chunk-W7Y5QQJ7.js";
export {
	applyVex,
	vexContradictions
};
