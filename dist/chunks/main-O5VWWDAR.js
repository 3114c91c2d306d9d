import {
	main
} from "./chunk-QXHR5TJ2.js";
export {
	main
};
