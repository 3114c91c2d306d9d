import {main} from "./chunk-3OPAF7W6.js";
export {main};
