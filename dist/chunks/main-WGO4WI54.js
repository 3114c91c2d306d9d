import {main} from "./chunk-23OFZC3Y.js";
export {main};
