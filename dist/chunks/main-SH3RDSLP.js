import {
	main
} from "./chunk-FVGJFHRI.js";
export {
	main
};
