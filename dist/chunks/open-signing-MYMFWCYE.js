import {openSigning} from "./chunk-GBMTXQNX.js";
export {openSigning};
