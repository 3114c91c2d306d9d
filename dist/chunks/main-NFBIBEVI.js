import {main} from "./chunk-TNUCAKBB.js";
export {main};
