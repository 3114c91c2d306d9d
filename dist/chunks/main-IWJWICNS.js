import {
	main
} from "./chunk-2EV5S6XX.js";
export {
	main
};
