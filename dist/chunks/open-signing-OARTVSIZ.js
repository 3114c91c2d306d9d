import {openSigning} from "./chunk-JVRFRFN5.js";
export {openSigning};
