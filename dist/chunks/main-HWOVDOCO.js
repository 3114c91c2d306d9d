import {
	main
} from "./chunk-3D6N2Q4O.js";
export {
	main
};
