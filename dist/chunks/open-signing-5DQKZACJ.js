import {
	openSigning
} from "./chunk-M6SQMRJY.js";
export {
	openSigning
};
