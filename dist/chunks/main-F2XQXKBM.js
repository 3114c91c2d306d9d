import {
	main
} from "./chunk-JMUSR3SU.js";
export {
	main
};
