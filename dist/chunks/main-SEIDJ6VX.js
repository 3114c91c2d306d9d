import {
	main
} from "./chunk-VMYZNX2L.js";
export {
	main
};
