import {main} from "./chunk-SAX5U4YH.js";
export {main};
