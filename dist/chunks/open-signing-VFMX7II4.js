import {
	openSigning
} from "./chunk-JKZXK3TC.js";
export {
	openSigning
};
