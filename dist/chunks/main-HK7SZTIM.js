import {
	main
} from "./chunk-646JD2KR.js";
export {
	main
};
