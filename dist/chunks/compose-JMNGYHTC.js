import {composeArea, composeFiles} from "./chunk-X6I4HXBM.js";
export {composeArea, composeFiles};
