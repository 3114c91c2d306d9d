import {openSigning} from "./chunk-2RAWEG2A.js";
export {openSigning};
