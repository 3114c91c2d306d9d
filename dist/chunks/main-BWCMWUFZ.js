import {
	main
} from "./chunk-IISUGAOH.js";
export {
	main
};
