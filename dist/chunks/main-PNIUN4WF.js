import {
	main
} from "./chunk-DKZI3VI2.js";
export {
	main
};
