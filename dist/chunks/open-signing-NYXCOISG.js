import {openSigning} from "./chunk-6UWDFYCF.js";
export {openSigning};
