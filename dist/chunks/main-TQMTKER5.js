import {
	main
} from "./chunk-HSLCP63H.js";
export {
	main
};
