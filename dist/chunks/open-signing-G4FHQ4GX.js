import {openSigning} from "./chunk-WTFOT2XB.js";
export {openSigning};
