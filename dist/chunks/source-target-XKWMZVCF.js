import {
	sourceTarget
} from "./chunk-S7WWOA2Z.js";
export {
	sourceTarget
};
