import {main} from "./chunk-ZQWBZKDB.js";
export {main};
