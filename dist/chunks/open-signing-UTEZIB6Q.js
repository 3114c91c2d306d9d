import {openSigning} from "./chunk-CUW2CZQC.js";
export {openSigning};
