import {
	main
} from "./chunk-KJV3MISN.js";
export {
	main
};
