import {
	main
} from "./chunk-I2JE4MJJ.js";
export {
	main
};
