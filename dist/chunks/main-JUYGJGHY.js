import {main} from "./chunk-4AWW2SXO.js";
export {main};
