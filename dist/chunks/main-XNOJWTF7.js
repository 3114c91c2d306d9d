import {main} from "./chunk-RDGS4JUF.js";
export {main};
