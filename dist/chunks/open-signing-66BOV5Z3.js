import {openSigning} from "./chunk-U5WPLKJP.js";
export {openSigning};
