import {openSigning} from "./chunk-TBDEOZZ5.js";
export {openSigning};
