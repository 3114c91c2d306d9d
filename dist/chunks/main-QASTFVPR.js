import {
	main
} from "./chunk-O2D44QGD.js";
export {
	main
};
