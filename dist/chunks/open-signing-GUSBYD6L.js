import {openSigning} from "./chunk-3WGTXCNH.js";
export {openSigning};
