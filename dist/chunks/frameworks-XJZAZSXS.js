import {
	FRAMEWORKS
} from "./chunk-FT6EIA4G.js";
export {
	FRAMEWORKS
};
