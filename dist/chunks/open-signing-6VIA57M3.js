import {openSigning} from "./chunk-2YIBZN65.js";
export {openSigning};
