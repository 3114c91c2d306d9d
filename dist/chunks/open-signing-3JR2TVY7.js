import {
	openSigning
} from "./chunk-42ABZFWW.js";
export {
	openSigning
};
