import {openSigning} from "./chunk-WFUTQK2O.js";
export {openSigning};
