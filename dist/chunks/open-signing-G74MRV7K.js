import {openSigning} from "./chunk-ZHZ3GHRM.js";
export {openSigning};
