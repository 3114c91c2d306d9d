import {
	sourceTarget
} from "./chunk-PPYCSPZL.js";
export {
	sourceTarget
};
