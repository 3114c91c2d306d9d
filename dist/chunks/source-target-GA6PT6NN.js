import {
	sourceTarget
} from "./chunk-ALDN37XD.js";
export {
	sourceTarget
};
