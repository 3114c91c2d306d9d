import {verifiedImages} from "./chunk-MPGRVFIP.js";
export {verifiedImages};
