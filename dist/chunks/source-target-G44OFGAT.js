import {
	sourceTarget
} from "./chunk-QXTXA6T7.js";
export {
	sourceTarget
};
