import {
	sourceTarget
} from "./chunk-SCSRDFJ6.js";
export {
	sourceTarget
};
