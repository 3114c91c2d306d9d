import {openSigning} from "./chunk-GSPQDDKK.js";
export {openSigning};
