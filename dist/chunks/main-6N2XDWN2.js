import {main} from "./chunk-QCVXPKSV.js";
export {main};
