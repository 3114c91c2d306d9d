import {
	FRAMEWORKS
} from "./chunk-DP5TLE4D.js";
export {
	FRAMEWORKS
};
