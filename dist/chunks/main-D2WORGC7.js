import {
	main
} from "./chunk-FYQK7HL2.js";
export {
	main
};
