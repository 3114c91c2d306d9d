import {main} from "./chunk-U2XN7LAO.js";
export {main};
