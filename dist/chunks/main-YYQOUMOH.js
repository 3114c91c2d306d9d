import {
	main
} from "./chunk-RIFBSQ4W.js";
export {
	main
};
