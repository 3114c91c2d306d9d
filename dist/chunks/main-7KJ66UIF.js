import {
	main
} from "./chunk-7HLARVPH.js";
export {
	main
};
