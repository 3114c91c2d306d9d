import {main} from "./chunk-QPECWPM3.js";
export {main};
