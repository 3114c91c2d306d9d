import {
	main
} from "./chunk-BVCUJG7B.js";
export {
	main
};
