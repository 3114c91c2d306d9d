import {verifiedImages} from "./chunk-NRSZWI47.js";
export {verifiedImages};
