import {
	openSigning
} from "./chunk-WU4KPOBH.js";
export {
	openSigning
};
