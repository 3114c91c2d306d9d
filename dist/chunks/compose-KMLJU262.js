import {composeArea, composeFiles} from "./chunk-ZN655FRU.js";
export {composeArea, composeFiles};
