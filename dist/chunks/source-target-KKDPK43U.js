import {
	sourceTarget
} from "./chunk-LMQUTWKB.js";
export {
	sourceTarget
};
