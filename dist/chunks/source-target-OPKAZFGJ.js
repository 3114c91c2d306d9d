import {
	sourceTarget
} from "./chunk-LNTGIMU3.js";
export {
	sourceTarget
};
