import {verifiedImages} from "./chunk-OZYOBNLW.js";
export {verifiedImages};
