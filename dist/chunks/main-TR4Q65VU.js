import {main} from "./chunk-DP4QD53U.js";
export {main};
