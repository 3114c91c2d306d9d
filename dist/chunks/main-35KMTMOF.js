import {
	main
} from "./chunk-ZEZITDPT.js";
export {
	main
};
