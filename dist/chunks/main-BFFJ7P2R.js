import {
	main
} from "./chunk-56ZV5ZR6.js";
export {
	main
};
