import {
	main
} from "./chunk-TLZNV6YT.js";
export {
	main
};
