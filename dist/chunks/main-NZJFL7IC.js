import {
	main
} from "./chunk-DEQBZGAW.js";
export {
	main
};
