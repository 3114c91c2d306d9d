import {openSigning} from "./chunk-7W32SY3L.js";
export {openSigning};
