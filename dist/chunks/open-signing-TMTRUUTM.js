import {openSigning} from "./chunk-SXTVKMKG.js";
export {openSigning};
