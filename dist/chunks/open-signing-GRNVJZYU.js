import {openSigning} from "./chunk-HPPWQMVT.js";
export {openSigning};
