import {
	sourceTarget
} from "./chunk-SEKXGIFE.js";
export {
	sourceTarget
};
