import {main} from "./chunk-CC5WFF5L.js";
export {main};
