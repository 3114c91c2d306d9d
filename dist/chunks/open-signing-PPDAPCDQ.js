import {openSigning} from "./chunk-IMBGUKKN.js";
export {openSigning};
