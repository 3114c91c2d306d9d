import {main} from "./chunk-WFDWPCL4.js";
export {main};
