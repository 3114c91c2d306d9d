import {
	main
} from "./chunk-NWWWBXBW.js";
export {
	main
};
