import {main} from "./chunk-N23EEOHE.js";
export {main};
