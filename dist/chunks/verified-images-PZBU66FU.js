import {verifiedImages} from "./chunk-RJGAHT2U.js";
export {verifiedImages};
