import {
	main
} from "./chunk-2FZR3JVC.js";
export {
	main
};
