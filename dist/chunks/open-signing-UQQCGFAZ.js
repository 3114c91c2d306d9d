import {openSigning} from "./chunk-CNSI5VRS.js";
export {openSigning};
