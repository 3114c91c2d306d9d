import {
	main
} from "./chunk-OQMX7PCL.js";
export {
	main
};
