import {showReport} from "./chunk-LBESR4GC.js";
export {showReport};
