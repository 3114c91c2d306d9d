import {
	openSigning
} from "./chunk-HMNRSD7H.js";
export {
	openSigning
};
