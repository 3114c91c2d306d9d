import {verifiedImages} from "./chunk-O7EIDBMN.js";
export {verifiedImages};
