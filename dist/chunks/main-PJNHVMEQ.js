import {
	main
} from "./chunk-JOPUBVGT.js";
export {
	main
};
