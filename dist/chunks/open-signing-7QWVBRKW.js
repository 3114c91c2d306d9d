import {openSigning} from "./chunk-P4AKOHOT.js";
export {openSigning};
