import {
	main
} from "./chunk-LFMUEXGD.js";
export {
	main
};
