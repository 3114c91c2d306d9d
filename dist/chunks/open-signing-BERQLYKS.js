import {
	openSigning
} from "./chunk-QU3LW5Y4.js";
export {
	openSigning
};
