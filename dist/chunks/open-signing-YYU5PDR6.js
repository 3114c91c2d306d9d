import {openSigning} from "./chunk-AUSA3XH5.js";
export {openSigning};
