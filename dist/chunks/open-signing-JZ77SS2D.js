import {openSigning} from "./chunk-7DMLCFIT.js";
export {openSigning};
