import {
	main
} from "./chunk-32DKDXKB.js";
export {
	main
};
