import {
	main
} from "./chunk-QOIKMIQK.js";
export {
	main
};
