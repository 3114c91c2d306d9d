import {openSigning} from "./chunk-XPGJJLLL.js";
export {openSigning};
