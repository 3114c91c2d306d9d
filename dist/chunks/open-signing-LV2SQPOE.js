import {openSigning} from "./chunk-PJOSG3JV.js";
export {openSigning};
