import {openSigning} from "./chunk-FJZXFT5M.js";
export {openSigning};
