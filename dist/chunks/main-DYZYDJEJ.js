import {main} from "./chunk-V5EZSJ7A.js";
export {main};
