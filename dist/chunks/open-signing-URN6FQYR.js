import {openSigning} from "./chunk-OXBSLNBJ.js";
export {openSigning};
