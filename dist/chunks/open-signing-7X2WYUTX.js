import {openSigning} from "./chunk-U3PTZ7UJ.js";
export {openSigning};
