import {verifiedImages} from "./chunk-QSUGSQK3.js";
export {verifiedImages};
